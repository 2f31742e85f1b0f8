import type { nlAppointments } from './nl.ts';

/** Part of `../en.ts`. */
export const enAppointments: typeof nlAppointments = {
  'notice.appointment': 'Klankbord: about an appointment',

  'appointment.group': 'the group',
  'appointment.someone': 'Somebody',
  'appointment.details': (p) => `${p.when}, ${p.minutes} minutes, with ${p.who}.`,
  'appointment.teams': 'On Teams: the link is in your calendar.',
  'appointment.phone': 'By phone.',
  'appointment.place': (p) => `Place: ${p.place}.`,

  'appointment.booked': 'The appointment is in everyone’s calendar',
  'appointment.moved': 'The appointment has moved',
  'appointment.movedFrom': (p) => `It used to be on ${p.from}.`,
  'appointment.inOutlook': 'It was changed in Outlook.',
  'appointment.cancelled': 'The appointment is off',
  'appointment.cancelledText': (p) =>
    `This is about ${p.when}, with ${p.who}. It will disappear from everyone’s calendar automatically.`,

  'appointment.lost': 'That time has just been taken',
  'appointment.lostText': (p) =>
    `${p.when} is no longer free. Nothing was put in any calendar. Please choose another time.`,
  'appointment.stays': 'The appointment stays as it was',
  'appointment.staysText': (p) => `Something came up on ${p.wanted}. So you still meet on ${p.when}.`,

  'appointment.lostLate': 'The appointment was never confirmed',
  'appointment.lostLateText': (p) =>
    `The calendar did not answer in time, so don’t count on ${p.when}. Please call or write to each other and choose another time.`,
  'appointment.staysLateText': (p) =>
    `The calendar did not answer in time, so it was not moved to ${p.wanted}. You meet on ${p.when}.`,
  'appointment.waits': 'The calendar is not answering right now',
  'appointment.waitsText': (p) =>
    `I am keeping the time (${p.when}) for you. I will try again on ${p.until}, and you will hear as ` +
    'soon as the appointment is in the calendar. If it can’t wait, please arrange it between you.',
  'appointment.waitsNotPermitted': (p) =>
    `I am not allowed to write to the mentor’s calendar. I am keeping the time (${p.when}) and will try ` +
    'again every hour. Meanwhile, please arrange it directly with each other.',

  'appointment.bookedByFile': 'The appointment is made',
  'appointment.teamsByFile': 'On Teams: one of you calls the other there.',
  'appointment.byFile':
    'It is in nobody’s calendar yet, because the mentor’s can’t be found here. Please add it yourself, using the file.',
  'appointment.cancelledByFile': (p) =>
    `This is about ${p.when}, with ${p.who}. Please take it out of your calendar yourself; the file can do that too.`,

  'file.title': 'The appointment as a file',
  'file.link': (p) => `[Open the file](${p.url})`,
  'file.text':
    'The link works for ten minutes. Open the file with the calendar you want the appointment in; if it is there already, it is updated.',
  'file.off':
    'The link works for ten minutes. If you open the file with your calendar, the appointment is taken out.',
  'file.none': 'I can’t give you a file here. Please add the appointment to your calendar yourself.',
  'file.gone': 'This link no longer works. Please ask for a new one in the chat with Klankbord.',

  'appointment.declined': (p) => `${p.name} can’t make it on ${p.when}`,
  'appointment.declinedText': 'The appointment stands until one of you moves or cancels it.',
  'appointment.coming': (p) => `${p.present} of ${p.of} can make it. The appointment with the group stands.`,
  'appointment.tooFew': (p) =>
    `Only ${p.present} of ${p.of} can make it now. That is too few: choose other times, or let it stand all the same.`,
  'appointment.otherForm':
    'That makes twice. Another way to meet sometimes helps: on Teams, by phone, or for less time. You choose that while planning.',
  'appointment.youDeclined': 'You can’t make it, Outlook says',
  'appointment.youDeclinedText': (p) =>
    `This is about ${p.when}, with ${p.who}. The appointment stands until one of you moves or cancels it. You can choose another time here.`,
  'appointment.proposed': (p) => `${p.name} suggests another time`,
  'appointment.proposedText': (p) => `${p.from}, instead of ${p.when}.`,

  'appointment.noLink': 'The appointment has no Teams link',
  'appointment.noLinkText': (p) =>
    `This is about ${p.when}. Add the link in Outlook yourself, or agree on a place.`,
  'appointment.otherLink': 'The Teams link of the appointment has changed',
  'appointment.otherLinkText': (p) => `This is about ${p.when}. The link in the calendar is the right one.`,

  'appointment.stuck': 'Could you have a look at your calendar?',
  'appointment.stuckSeries': (p) =>
    `The appointment of ${p.when} has become a series in Outlook. I no longer write to it: please change it in Outlook.`,
  'appointment.stuckRefused': (p) =>
    `Outlook does not accept my change to the appointment of ${p.when}. Please change it in Outlook yourself.`,
  'appointment.stuckNoMailbox': (p) =>
    `I can’t find a calendar of yours here. Please put the appointment of ${p.when} in it yourself.`,
  'appointment.stuckNotPermitted': (p) =>
    `I am not allowed to write to your calendar. Please put the appointment of ${p.when} in it yourself.`,
};
