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
    `This is about ${p.when}, with ${p.who}. It has been taken out of everyone’s calendar.`,

  'appointment.lost': 'That time has just been taken',
  'appointment.lostText': (p) =>
    `${p.when} is no longer free. Nothing was put in any calendar. Please choose another time.`,
  'appointment.stays': 'The appointment stays as it was',
  'appointment.staysText': (p) => `Something came up on ${p.wanted}. So you still meet on ${p.when}.`,

  'appointment.declined': (p) => `${p.name} can’t make it on ${p.when}`,
  'appointment.declinedText': 'The appointment stands until one of you moves or cancels it.',
  'appointment.declinedGroup': 'The appointment with the group stands.',
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
