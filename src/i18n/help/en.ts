import type { nlHelp } from './nl.ts';

export const enHelp: typeof nlHelp = {
  'welcome.title': (p) => `Hello ${p.name}, I am Klankbord`,
  'welcome.program': 'I am a program, not a person. I help you keep your mentoring going.',
  'welcome.privacy':
    'What you talk about does not belong here. I never ask for it, keep none of it and pass nothing on.',
  'welcome.mentor': 'I walk you through every session: step by step, with an eye on the clock.',
  'welcome.trainee': 'Here you see the theme of your next session and what you can do beforehand.',
  'welcome.coordinator':
    'Here you find the programme, the frequent questions and an overview in broad strokes. You see nothing of what people do or say one by one.',
  'stranger.text': (p) =>
    `Hello! I do not know you yet, so I cannot do anything for you here. Please contact ${p.contact}. I keep no trace of this message.`,
  'elsewhere.text': 'I only talk in private. Open a private chat with me and I will help you there.',
  'button.faq': 'Questions about mentoring',
  'button.helpCard': 'Emergency numbers and help',
  'button.help': 'What else can you do?',
  'button.allQuestions': 'All questions',
  'help.title': 'What can I do for you?',
  'help.mentor': 'Type **session** to go on, or choose below.',
  'help.trainee': 'Type **session** for your next theme, or choose below.',
  'help.coordinator': 'Type **digest** to see how things are going, or choose below.',
  'help.during':
    'In a session you can also type **next step**, **previous step**, **skip** and **finish session**.',
  'help.always': 'No messages for a while: **pause until 5 January**. Another language: **language nl**.',
  'greet.title': (p) => `Hello ${p.name}`,
  'unknown.title': 'I do not understand that',
  'unknown.text': 'Maybe you are looking for one of these three. Type **help** to see everything I can do.',
  'meant.title': 'Did you mean one of these?',
  'meant.text': 'I am not sure what you mean. Choose below, or type **help** to see everything I can do.',
  'meant.start-session': 'The next session',
  'meant.plan': 'Make an appointment',
  'meant.availability': 'Say when I am free or not',
  'meant.reschedule': 'Move an appointment',
  'meant.cancel': 'Cancel an appointment',
  'meant.consent-review': 'My consents',
  'meant.withdraw-consent': 'Withdraw my consent',
  'meant.tasks': 'My tasks',
  'meant.learning-goals': 'My learning goals',
  'meant.evaluation-form': 'The evaluation form',
  'meant.hours': 'My hours',
  'meant.export-my-data': 'Ask for my data',
  'tooLong.title': 'That is too long for me',
  'tooLong.text': (p) =>
    `I read at most ${p.count} characters of a message. Say it in fewer words, or type **help** to see everything I can do.`,
  'outOfScope.text': 'I cannot help with that: I only know about mentoring.',
  'patientData.text':
    'Please write nothing about patients here. I do not keep this message. Delete it from the chat yourself.',
  'notYet.plan':
    'I am not connected to your calendars here. Agree on a time together; a mentor can note the date on the card of the session.',
  'notYet.other': 'I cannot do that yet.',
  'courtesy.thanks': 'You are welcome.',
  'courtesy.fine': 'All right. I am here if you need anything.',
  'courtesy.yes':
    'I did not ask you anything just now, so ‘yes’ changes nothing. Here is what you can choose.',
  'courtesy.running': (p) => `You are still in the middle of ${p.title}.`,
  'tired.text':
    'That sounds hard. Rest comes first; everything here will keep. You will find people to turn to with the numbers.',
  'distress.self':
    'That sounds hard, and you don’t have to carry it alone: here is who can be there for you now.',
  'distress.other':
    'It’s good that you care: ask them directly how they are, listen, and talk to someone about it yourself.',
  'distress.harm': 'Whatever happened, you don’t have to deal with it alone: here is who you can turn to.',
  'distress.loss':
    'That is a lot to carry: talk about it with someone you trust, or with someone listed here.',
  'stopped.text': 'All right, never mind. Nothing has changed.',
  'faq.title': 'Questions about mentoring',
  'faq.empty': 'This programme has no questions ready yet.',
  'fallback.note': (p) => `This text does not exist in English yet, so it is in ${p.language}.`,
  'fallback.nl': 'Dutch',
  'fallback.en': 'English',
  'fallback.fr': 'French',
  'helpCard.title': 'Help, now or later',
  'helpCard.program': 'I am a program. Nobody else reads this, and I keep no trace of your opening it.',
  'helpCard.programSaid': 'I am a program: nobody else reads this, and I keep no trace of it.',
  'helpCard.danger': 'Help right now',
  'helpCard.other': 'More help',
  'helpCard.doctors': 'For doctors',
  'helpCard.assesses': 'Note: this person also assesses trainees.',
  'helpCard.answersIn': (p) => `answers in ${p.language}`,
  'helpCard.checked': (p) => `checked on ${p.day}`,
  'helpCard.hours': (p) => `available: ${p.hours}`,
  'refusal.title': 'That did not work',
  'refusal.notForYou': 'I do not show that here',
  'wish.unknown': 'I do not know this button (any more). Type **session** to go on.',
  'wish.malformed':
    'Something is wrong with this button. Type **session** for a fresh card; nothing was changed.',
  'wish.crashed': 'Something went wrong on my side. What was confirmed is kept. Please try again.',
  'wish.unclear-date':
    'I can’t be sure which day that is. Write the year first, then the month and the day: **2026-11-24**.',
  'wish.unclear-clock': 'I can’t be sure which time that is. Write it with four digits: **17:30**.',
  'store.contended': 'Something else changed at the same moment. Please try again.',
  'faq.unknown': 'That question is not there (any more).',
};
