import type { nlReferral } from './nl.ts';

/** Part of `../en.ts`. */
export const enReferral: typeof nlReferral = {
  'notice.personal': 'Klankbord: there is something for you',

  'referral.title': 'What would help you now?',
  'referral.titleMentor': 'Finding the right help',
  'referral.intro': 'Choose what comes closest. I neither keep nor count what you look at here.',
  'referral.noneNamed': 'You do not mentor anybody of that name.',
  'referral.notForOthers':
    'This is help for you. Help for somebody else is for them, or their mentor, to ask for.',
  'need.danger': 'There is danger now',
  'need.talk': 'Somebody to talk to',
  'need.ill': 'Ill or exhausted',
  'need.conflict': 'A conflict or unwanted behaviour',
  'need.rules': 'Rules and assessment',
  'need.substances': 'Alcohol, medication or other substances',
  'need.contract': 'Contract and pay',
  'need.small': 'Something small',
  'help.hears': (p) => `Who listens: ${p.who}.`,
  'discretion.anonymous': 'You need not give your name.',
  'discretion.secrecy': 'Bound by professional secrecy.',
  'discretion.consent': 'Does nothing without your yes.',
  'discretion.own-rules': 'Has rules of its own: ask first what happens with what you tell.',
  'discretion.assesses': 'Also assesses. Tell there only what you want known there.',
  'discretion.unknown': 'I do not know whether it stays between you: ask first.',
  'speed.now': 'At once.',
  'speed.days': 'Within a few days.',
  'speed.weeks': 'Expect to wait for weeks.',
  'speed.unknown': 'I do not know how soon.',
  'cost.free': 'Free.',
  'cost.paid': 'You pay as for any visit to a doctor.',
  'cost.unknown': 'I do not know whether it costs anything.',
  'help.checkFirst': 'Check this first: not verified in the past year.',
  'help.checkNumber': 'Check this first: not verified in the past year, so without its number.',
  'help.askWhere': (p) => `How to get there: ask ${p.contact}.`,
  'button.otherHelp': 'Other help',
  'button.referral': 'Find help',

  'ways.title': (p) => `Want your ${p.role} to know something?`,
  'ways.titleMentor': (p) => `For ${p.name}: is there something the ${p.role} should know?`,
  'ways.text':
    'Four ways, and none of them is the best one. You choose. Nothing leaves before you say yes to the text and to the person.',
  'ways.textMentor': (p) =>
    `Four ways, and none of them is the best one. ${p.name} chooses. Nothing leaves before ${p.name} says yes to the text and to the person.`,
  'way.self': 'I’ll do it myself',
  'way.together': 'Together with my mentor',
  'way.mentor': 'My mentor sends it',
  'way.someone-else': 'Somebody else',
  'way.selfMentor': (p) => `${p.name} does it`,
  'way.togetherMentor': 'Together',
  'way.mentorMentor': 'I’ll send it',
  'ways.titleGroup': (p) => `Is there something a ${p.role} should know?`,
  'ways.whomButton': 'Choose about whom',
  'ways.whom': 'Who is it about?',
  'ways.whomText': 'As long as you ask nothing, nobody knows that you are looking at this.',

  'self.title': 'A text to copy',
  'self.text': 'Copy it and change whatever you like. I send it nowhere and do not keep it.',
  'self.titleMentor': (p) => `A text that ${p.name} can send`,
  'self.textMentor': 'Pass it on if you think it helps. I send it nowhere and do not keep it.',
  'self.message': (p) =>
    `Dear ${p.name},\n\nDo you have a moment for me this week? I would like to tell you myself what it is about.\n\nKind regards,\n${p.who}`,
  'self.someone': 'colleague',
  'together.title': 'Together',
  'together.text': 'Meet first. Then you decide together what is said, by whom and to whom.',
  'else.title': 'Somebody else',
  'else.text': 'These people do not assess. They also help when nothing goes to anybody else.',

  'ask.title': (p) => `Asking ${p.name} first`,
  'ask.text': (p) =>
    `${p.name} gets the question in a chat of their own, with the text. If the answer is no, or there is ` +
    'none, all you hear after 72 hours is that the question is closed. Until then you cannot ask a ' +
    'second time.',
  'ask.what': (p) =>
    `The text asks in your name for a moment to talk, and does not say what about. ${p.name} can change it.`,
  'ask.textNone': (p) => `I know nobody to write to. ${p.name} can say whom, or you propose somebody.`,
  'ask.to': (p) => `To ${p.role} ${p.name}`,
  'ask.mayWrite': (p) => `Ask whether I may write to ${p.role} ${p.name}`,
  'ask.open': (p) => `Ask ${p.name}`,
  'ask.propose': 'Propose this person',
  'ask.own': 'To whom?',
  'ask.ownText': (p) =>
    `Choose to whom first. Then you see the text. ${p.mentor} knows nothing of it until you say yes.`,
  'recipient.label': 'Name and e-mail address',
  'recipient.hint': 'Lies Maes <lies.maes@hospital.org>',

  'consent.title': (p) => `Do you want ${p.mentor} to send this message to ${p.role} ${p.name}?`,
  'consent.address': (p) => `It goes to ${p.email}, and to nobody else.`,
  'consent.exact': 'This is the text, word for word.',
  'consent.subject': (p) => `Subject: ${p.subject}`,
  'consent.free': (p) => `You do not have to do this, and so far ${p.name} knows nothing of it.`,
  'consent.ifNo': (p) =>
    `If you say no, or nothing at all, ${p.mentor} sees the same in both cases, at the same moment: that the question is closed.`,
  'consent.ifNoOwn': (p) => `${p.mentor} knows nothing of it until you say yes.`,
  'consent.ifYesDraft': (p) =>
    `If you say yes, this text is put as a draft in the mailbox of ${p.mentor}, who reads it and sends it.`,
  'consent.ifYesCopy': (p) => `If you say yes, ${p.mentor} gets to see this text and sends it by hand.`,
  'consent.takeBack':
    'You can take it back until it is sent. After that I cannot recall it; you then get a text to say that you no longer want it.',
  'consent.expires': (p) => `This question lapses on ${p.when}. I will not remind you of it.`,
  'consent.yes': 'Yes, send exactly this',
  'consent.no': 'No',
  'consent.rewrite': 'I’ll change the text',
  'consent.other': 'Somebody else',
  'consent.typedYes':
    'Typing does not count as a yes or a no here, so that you never answer by accident. Choose on the card.',
  'consent.given': 'You said yes',
  'consent.givenText': (p) =>
    `In a minute or two the text goes to ${p.mentor}. Take back your yes before that and nobody notices; ` +
    'after that you still can, until it is sent. Press the button, or type “I take back my consent”.',
  'consent.withdraw': 'Take back my yes',
  'consent.saidNo': 'You said no',
  'consent.declinedText': (p) =>
    `${p.mentor} does not see that. On ${p.when}, ${p.mentor} sees only that the question is closed, just as if you had said nothing.`,
  'consent.declinedOwn': 'Nothing was sent, and nobody knew of it.',
  'consent.tell': 'Tell my mentor that I said no',
  'consent.told': (p) => `${p.mentor} knows that you said no.`,
  'consent.again': 'Let me look at it again',
  'consent.withdrawnTitle': 'You took it back',
  'consent.withdrawnText': (p) =>
    `Nothing leaves. ${p.mentor} does not see that you took anything back: on ${p.when} it only says that the question is closed.`,
  'consent.withMentor': (p) => `The text is with ${p.mentor}`,
  'consent.withMentorText': (p) =>
    `As far as I know it has not been sent yet. You can still take it back. On ${p.when} your yes lapses by itself.`,
  'consent.sent': 'Your message was sent',
  'consent.sentText': (p) => `${p.mentor} sent it to ${p.role} ${p.name} on ${p.when}.`,
  'consent.sentWhen': (p) => `That was on ${p.when}. The text has been erased.`,
  'sent.same': 'It was exactly the text that was agreed to.',
  'sent.other': 'Please note: what stands in the mailbox is not exactly the text that was agreed to.',
  'sent.unseen': 'Outlook accepted it, but I cannot find the sent mail.',
  'sent.by-hand': 'That was done by hand: I have no way to check it.',
  'consent.retract': 'Rather not, after all?',
  'consent.retractText': 'It cannot be recalled. This is a text to send, or to have sent:',
  'consent.retractMessage': (p) =>
    `Dear ${p.name},\n\nYou received a message about ${p.who}. Please consider it not sent. Nothing needs to be done.\n\nKind regards`,
  'consent.followUp': (p) =>
    `Two weeks after it was sent I ask ${p.mentor} once whether you both know what comes next. If you would rather I did not, nobody notices.`,
  'consent.noFollowUp': 'Ask nothing more about this',
  'consent.followUpClosed': (p) =>
    `I will ask ${p.mentor} nothing more about this. Nobody sees that you chose so.`,
  'consent.closed': 'This question is closed',
  'consent.closedText': 'Nothing leaves.',
  'consent.closedByHand': (p) =>
    `Nothing leaves from here. Whether ${p.mentor} had sent the text by hand already, I do not know.`,
  'referral.leaving':
    'The message was just on its way out. I am finding out whether it was stopped in time, and will let you know.',
  'consent.left':
    'The draft was there already: it now lies among the deleted items in your mentor’s mailbox.',
  'consent.none': 'Nothing is open',
  'consent.noneText': 'There is no question that waits for you, and nothing leaves.',

  'rewrite.title': 'How much do you say?',
  'rewrite.text': 'Choose. Then you see the text again, and only then do you say yes or no.',
  'rewrite.level1': 'Only: I would like a moment to talk',
  'rewrite.level2': 'With one word added',
  'rewrite.level3': 'A text of my own',
  'rewrite.topicLabel': 'It is about',
  'topic.planning': 'planning',
  'topic.supervision': 'supervision',
  'topic.evaluation': 'evaluation',
  'topic.cooperation': 'working together',
  'rewrite.textLabel': 'My text',
  'rewrite.textHint':
    'It leaves as it is, with a line saying that it comes from you. Better not: your health, patients, other people.',
  'rewrite.showTopic': 'Show the text with this word',
  'rewrite.showText': 'Show my text',
  'rewrite.who': 'To whom instead?',
  'rewrite.whoText':
    'Choose or type somebody. Then you see all of it again, and only then do you say yes or no.',
  'rewrite.showWho': 'Show it like this',
  'button.backToQuestion': 'Back to the question',

  'draft.waiting': (p) => `Your question to ${p.name} is open`,
  'draft.waitingText': (p) =>
    `If there is a yes, you get the text. Otherwise all you hear, on ${p.when}, is that it is closed.`,
  'draft.stillWaiting': 'Just checked: it is still open.',
  'draft.title': (p) => `${p.name} said yes`,
  'draft.inOutlook': (p) =>
    `The draft for ${p.role} ${p.name} is in your mailbox. Read it and change nothing: the yes is for this text alone.`,
  'draft.toCopy': (p) =>
    `Please send this text yourself to ${p.role} ${p.name}, ${p.email}. Change nothing in it: the yes is for this text alone.`,
  'draft.until': (p) => `The yes holds until ${p.when}.`,
  'draft.sending':
    'It is on its way. I am checking whether it left, and never send it a second time by myself.',
  'draft.open': 'Open in Outlook',
  'draft.send': 'Send now',
  'draft.discard': 'Discard the draft',
  'draft.sentByHand': 'I have sent it',
  'draft.discardCopy': 'I am not sending it',
  'draft.refresh': 'Look again',
  'mailed.title': 'The message was sent',
  'mailed.text': (p) => `To ${p.role} ${p.name}, on ${p.when}.`,
  'draft.refused': (p) => `${p.name} chose not to do this`,
  'draft.refusedText': (p) => `${p.name} wanted you to know. Do not ask why, and say that it is fine.`,
  'draft.closed': 'This question is closed',
  'draft.closedText':
    'Nothing leaves, and please send nothing by hand either. There is no more to say about it.',

  'followUp.title': 'What comes next?',
  'followUp.text': (p) =>
    `Two weeks ago you sent a message for ${p.name}. Do you both know what the next step is? You need not answer, and I keep nothing of it.`,
  'followUp.together': 'Meet about it',

  'message.subject': 'Request for a short conversation',
  'message.level1': (p) =>
    `Dear ${p.name},\n\n${p.who} asks whether you have time for a short conversation this week, and ` +
    `asked me to pass this on. I say nothing about the content.\n\nKind regards,\n${p.mentor}`,
  'message.level2': (p) =>
    `Dear ${p.name},\n\n${p.who} asks whether you have time for a short conversation this week about ` +
    `${p.topic}, and asked me to pass this on. I say no more about the content.\n\nKind ` +
    `regards,\n${p.mentor}`,
  'message.level3': (p) =>
    `Dear ${p.name},\n\nOn behalf of ${p.who} I send you this message, as ${p.who} wrote it:\n\n${p.text}\n\nKind regards,\n${p.mentor}`,

  'referral.unknown': 'I do not find that among yours (any more). Nothing has changed.',
  'referral.not-yours': 'That is not for you to ask. Nothing has changed.',
  'referral.waiting': 'That question is still open. Until it is closed you cannot ask a second one.',
  'referral.mentor-is-recipient':
    'That does not work: the sender of the message would also be its recipient. Please choose another way.',
  'referral.mentor-assesses':
    'That does not work: a mentor who assesses this person sends nothing. Please choose another way.',
  'referral.no-mentor': 'There is no mentor now who can send it. Please choose another way.',
  'referral.bad-recipient': 'Write a name and an e-mail address, such as: Lies Maes <lies.maes@hospital.org>',
  'referral.no-recipient': 'Choose to whom first.',
  'referral.bad-text': 'Write a text, of no more than 2000 characters.',
  'referral.off':
    'That is switched off here: there is no place where a text is kept safely. The other ways work.',
  'consent.not-yours':
    'Only the person it is about answers this, in a chat of their own. Nothing has changed.',
  'consent.superseded': 'The text or the person has changed in the meantime. Please look at the latest card.',
  'consent.expired': 'The time for this is over. Nothing leaves.',
  'consent.withdrawn': 'This was taken back. Nothing leaves.',
  'consent.declined': 'The answer to this was no. Nothing leaves.',
  'consent.used': 'That yes has been used, for one message. Another message needs a new question.',
  'consent.not-given': 'Nobody said yes to this. Nothing leaves.',
  'draft.not-ready': 'There is nothing to send yet.',
  'draft.no-sending': 'Sending from here is switched off. Please send the draft in Outlook.',
  'draft.edited':
    'What stands in Outlook now is not what was agreed to, so I do not send it. Put the text back, or discard the draft.',
  'draft.gone': 'The draft is not there any more. Nothing was sent.',
  'draft.sent': 'The message has been sent already.',
};
