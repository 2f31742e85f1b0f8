import type { Words } from '../nl.ts';
import type { nlTalks } from './nl.ts';

/** What is said differently in a programme of one mentor and one trainee. */
export const enTalks: Pick<Words, keyof typeof nlTalks> = {
  'welcome.mentor': 'I walk you through every talk: step by step, with an eye on the clock.',
  'welcome.trainee': 'Here you see the subject of your next talk and what you can do beforehand.',
  'button.sessions': 'My talks',
  'button.openNext': 'View the next talk',
  'button.start': 'Start the talk',
  'button.alreadyHeld': 'It has already been held',
  'date.them': 'the trainee',
  'meant.start-session': 'The next talk',
  'list.title': 'Your talks',
  'list.noTrainees': 'No trainee has been matched with you yet. The coordinators do that.',
  'list.empty': 'The programme has no talks.',
  'list.allHeld': 'All talks have been held. Well done.',
  'status.held': (p) => `Held on ${p.when}`,
  'outline.aim': 'What it is for',
  'outline.prepTrainees': 'For the trainee',
  'outline.readOnly': 'Your mentor leads the talk. You can follow along here.',
  'step.reopened': 'The talk is open again.',
  'step.notLast': (p) =>
    `${p.left === 1 ? '1 more step' : `${p.left} more steps`}. Go on, or type **finish talk** to stop now.`,
  'held.thanks':
    'Thank you. Real attention for one person: a young doctor learns more from that than you think.',
  'held.when': (p) => `Held on ${p.when}`,
  'date.explain':
    'I remember the date of this talk. Put it in your calendars yourself: I cannot send invitations yet.',
  'help.mentor': 'Type **talks** to go on, or choose below.',
  'help.trainee': 'Type **talk** for your next talk, or choose below.',
  'help.coordinator': 'Type **digest** to see how things are going, or choose below.',
  'help.during':
    'In a talk you can also type **next step**, **previous step**, **skip** and **finish talk**.',
  'notYet.plan':
    'I am not connected to your calendars here. Agree on a time together; a mentor can note the date on the card of the talk.',
  'wish.unknown': 'I do not know this button (any more). Type **talk** to go on.',
  'wish.malformed':
    'Something is wrong with this button. Type **talk** for a fresh card; nothing was changed.',
  'session.unknown': 'That talk is not in the programme (any more). Type **talk** for the current list.',
  'session.not-yours': 'This is not your talk, so I cannot show it to you.',
  'session.read-only': 'Only the mentor can lead the talk. You can follow along.',
  'session.other-running': 'Another talk with this trainee is still running. Finish that one first.',
  'session.not-running': 'This talk is not running yet. Start it first.',
  'session.none-running': 'No talk is running now. Type **talks** and start one.',
  'session.running': 'This talk is already running.',
  'session.held': 'This talk has already been held.',
  'session.attendance-closed': 'The talk was more than two weeks ago. Attendance is final now.',
  'session.no-date': 'This talk has no date yet. Choose one first.',
  'group.title': 'Who you talk with',
  'ownAttendance.none': 'No attendance has been noted for any of your talks yet.',
  'person.no-group': 'You have not been matched with a mentor yet. The coordinators can do that.',
  'person.no-mentor': 'You have no mentor now. The coordinators know.',
  'outcome.notAskedAgain': 'Fine. Say so here once it has been held.',
  'noDate.once': 'I ask this only once. All that the coordinators see is how many pairs have no date.',
  'soon.short': (p) => `You meet on ${p.when}. Type **talk** for the aim and the preparation.`,
  'outcome.short': (p) => `Something was planned for ${p.when}. Type **talk** to say whether it took place.`,
  'begun.short': (p) =>
    `What began on ${p.when} is still marked as running. Type **talk** to say whether it is finished.`,
  'noDate.short': 'There is no next date yet. Type **talk** to choose one.',
  'closing.short': 'No time has been set yet for the talk coming up. Type **talk** to choose one.',
  'digest.attendance': (p) => `Present, in talks from ${p.from} to ${p.until}: ${p.share}.`,
  'export.group': (p) =>
    p.sessions === 1
      ? `${p.group}: one talk with attendance noted.`
      : `${p.group}: ${p.sessions} talks with attendance noted.`,
  'export.what': 'For each talk it gives the day, the title, the name, and present: yes or no. Nothing else.',
  'export.none': 'There is no talk with attendance noted yet.',
  'export.cut': (p) => `Only the last ${p.count} talks: a Teams message has no room for more.`,
  'export.column.session': 'talk',
  'overview.total': (p) =>
    `${p.held} of ${p.of} talks held${p.planned === 0 ? '' : `, ${p.planned} planned`}.`,
  'overview.year': (p) =>
    `Year ${p.year}: ${p.held} of ${p.of} held${p.planned === 0 ? '' : `, ${p.planned} planned`}`,
  'overview.fresh': 'No talk has been held yet: it all lies ahead of you.',
  'overview.allHeld': 'All talks have been held. Well done.',
  'overview.held': 'Held',
  'overview.whoSees':
    'Only the two of you see this. It is made from what your talks show anyway: I keep nothing extra for it.',
};
