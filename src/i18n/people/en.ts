import type { nlPeople } from './nl.ts';

export const enPeople: typeof nlPeople = {
  'button.language': 'Language',
  'button.mentor': 'Who is my mentor?',
  'language.title': 'In which language?',
  'language.changed': 'From now on I write in English.',
  'language.name.nl-BE': 'Nederlands (België)',
  'language.name.nl-NL': 'Nederlands (Nederland)',
  'language.name.en': 'English',
  'language.name.fr': 'Français',
  'mentor.text': (p) => `Your mentor is ${p.name}.`,
  'mentor.self': 'You are the mentor here yourself.',
  'mentor.none': 'As a coordinator you have no mentor here.',
  'mentor.change': (p) =>
    `Would you like another mentor? You may ask for one without giving a reason: contact ${p.contact}.`,
  'person.no-group': 'You are not in a mentor group yet. The coordinators can add you.',
  'person.no-mentor': 'Your group has no mentor now. The coordinators know.',
  'button.contact': 'Contact the coordinators',
  'button.group': 'Who is in my group?',
  'button.ownAttendance': 'My attendance',
  'contact.mentor': 'your mentor',
  'contact.coordinator': 'coordinator',
  'contact.chat': (p) => `Open a chat with ${p.name}`,
  'contact.title': 'The coordinators',
  'contact.text': 'A question about your group, your mentor or your data? They can help.',
  'contact.self': 'You are a coordinator yourself. The people file lists nobody else.',
  'contact.nobody': (p) => `Contact ${p.contact}. I have no name or address for them.`,
  'contact.stopTitle': 'Stepping down as a mentor',
  'contact.stop':
    'That is something to arrange with the coordinators. I change nothing and tell nobody. If you would ' +
    'like to talk to somebody else first, look under emergency numbers and help.',
  'group.title': 'Who is in the group',
  'group.name': (p) => `Group ${p.group}`,
  'group.mentor': (p) => `Mentor: ${p.name}`,
  'group.you': (p) => `${p.name} (you)`,
  'group.onlyNames': 'Of the others you see only their names. They see no more of you.',
  'group.none':
    'You are not in a group yourself. The people file of the programme says who is in which group.',
  'kept.title': 'What I keep about you',
  'kept.kept': (p) =>
    'I keep what the people file says about you, what you set here, where I reach you in Teams and, for ' +
    'a hundred days, when I told you something. Of each meeting I keep the steps, the date and, where ' +
    'the programme asks for it, who was ' +
    `there.${p.mentor ? ' Since you are a mentor, I also keep which mentor training you completed and, for a year, when you made the attendance list.' : ''}`,
  'kept.appointments': (p) =>
    'Of an appointment I keep with whom, when and where, until thirty days after it. What you answer in ' +
    'a vote is gone as soon as it ' +
    `closes.${p.mentor ? ' The hours you offer I keep until a day after they are over.' : ''}`,
  'kept.tasks':
    'Of your tasks I keep which ones you ticked off, on which day, which are not for you, and when you want to be reminded. Only you can see that.',
  'kept.days':
    'An interim deadline that you agree on with your mentor, you both see, and so you do what you share.',
  'kept.not': 'I do not keep what you type, nor what you talk about with each other.',
  'kept.message':
    'One exception: a message that a mentor sends on somebody’s behalf. I keep that encrypted, along ' +
    'with the answer to it, until the question expires after 72 hours; once it has been sent, for ' +
    'another thirty days. Then it goes, and a no goes just the same. That somebody said yes to a message ' +
    'that left stays known for a year, without the text.',
  'kept.ask':
    'Would you like to see, correct or erase your data? Ask the coordinators. I cannot do that myself: somebody does it by hand.',
  'install.title': 'How somebody gets Klankbord',
  'install.how':
    'In Teams, have them click ‘Apps’, search for Klankbord and click ‘Add’. After that, ‘hello’ is enough.',
  'install.missing':
    'If Klankbord is not among the apps, the Teams administrator of the organisation still has to allow it.',
  'install.unknown':
    'If I say that I do not know somebody, they are not in the people file yet. The coordinators can change that.',
  'install.unknownToYou':
    'If I say that I do not know somebody, they are not in the people file yet, or are in it with another account.',
  'place.none': 'I do not know the place.',
  'place.agree': 'You agree on it among yourselves. I only remember the day and the time.',
  'place.askMentor': 'You agree on it among yourselves. Your mentor knows where you meet.',
  'ownAttendance.title': 'Your attendance',
  'ownAttendance.none': 'No attendance has been noted for any of your sessions yet.',
  'ownAttendance.notAsked': 'In this programme nobody notes who was there.',
  'ownAttendance.only': 'I do not show you this about the others, and I show them nothing about you.',
  'attendance.not-taken': 'Attendance is only noted for those in training.',
};
