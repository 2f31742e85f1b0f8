import type { nlDigest } from './nl.ts';

export const enDigest: typeof nlDigest = {
  'digest.groups': 'groups',
  'digest.pairs': 'pairs',
  'digest.below': (p) => `fewer than ${p.to + 1}`,
  'digest.between': (p) => `${p.from} to ${p.to}`,
  'digest.above': (p) => `${p.from} or more`,

  'digest.title': (p) => `Overview: ${p.programme}`,
  'digest.day': (p) => `As it was on ${p.day}`,
  'digest.quiet': 'Nothing needs your attention this week.',
  'digest.quietUnseen': 'Of what I may show, nothing needs your attention this week.',
  'digest.leadUnreached': (p) =>
    p.count === 1
      ? 'There is one person I cannot reach in Teams yet. Could you help them install me?'
      : `There are ${p.count} people I cannot reach in Teams yet. Could you help them install me?`,
  'digest.leadNothing': (p) =>
    `At least ${p.from} of the ${p.of} ${p.unit} have not met this training year and have no date.`,
  'digest.leadAsked': (p) =>
    `At least ${p.from} of the ${p.of} ${p.unit} have been without a date for too long this training year. I asked their mentors for one.`,
  'digest.leadTraining': (p) =>
    `At least ${p.from} of the ${p.of} new mentors are not yet ready to begin, going by what they noted about their training themselves.`,
  'digest.leadShut': (p) =>
    `For at least ${p.from} of the ${p.of} ${p.unit}, I cannot use the mentor’s calendar. Whoever runs Klankbord will find the reason in its log.`,
  'digest.leadFailed': (p) => `Since the last overview, a message failed to reach ${p.band} people.`,

  'digest.chart': (p) => `The ${p.of} ${p.unit}, since ${p.day}`,
  'digest.held': 'Have met',
  'digest.reached': 'Have met, or have a date',
  'digest.nothing': 'Nothing yet, and no date',
  'digest.bar': (p) => `${p.title}: ${p.band}`,
  'digest.sure': 'certainly',
  'digest.maybe': 'perhaps',
  'digest.rest': 'not',
  'digest.bands':
    'I give ranges, never exact numbers, so that no figure says anything about a handful of people.',
  'digest.tooFew': (p) =>
    `I give no figures about so few ${p.unit}: they would say something about a few people.`,
  'digest.asked': (p) =>
    `In ${p.band} ${p.unit} I asked the mentor for a date this training year, as there had been none for too long.`,
  'digest.training': (p) => `Training of the ${p.of} mentors who began this training year`,
  'digest.trainingOpen': 'Not yet ready to begin',
  'digest.trainingReady': 'Ready to begin',
  'digest.trainingComplete': 'All completed or exempt',
  'digest.attendance': (p) => `Present, in sessions from ${p.from} to ${p.until}: ${p.share}.`,
  'digest.share.up-to-half': 'half at most',
  'digest.share.more-than-half': 'more than half',
  'digest.share.more-than-three-quarters': 'more than three quarters',
  'digest.trend': 'Have met, over the training year',
  'digest.atLeast': 'at least',
  'digest.atMost': 'at most',
  'digest.untold': 'too few to show',

  'digest.unreached': 'Not reachable in Teams yet',
  'digest.reason.not-installed': 'Not installed yet',
  'digest.reason.blocked': 'I am blocked',
  'digest.more': (p) => `and ${p.count} more`,
  'digest.forward':
    'For the coordinators only. The programme committee has training supervisors among its members, and ' +
    'they assess: pass the figures on to them, never the names.',
  'digest.next': (p) =>
    `The next one comes on ${p.day}. I do not count again in between: the difference could say something about a few people.`,
  'digest.noneTitle': 'There is no overview yet',
  'digest.none': (p) => `The first one comes on ${p.day}.`,
  'digest.summary': 'Klankbord: the overview is ready',
  'digest.short': 'The overview is ready. Type **digest** to see it.',
  'digest.noneThen': 'There is no overview of those days. This is the last one.',
  'button.lastDigest': 'The last overview',
  'button.digest': 'The overview',
  'digest.not-yours':
    'The overview is only for the coordinators of this programme. It does not report on a single person or group.',
  'digest.individual':
    'I never report on a single person or group. The overview only counts, and only where there are enough to count.',

  'button.export': 'Make the list',
  'export.title': 'Make the attendance list?',
  'export.group': (p) =>
    p.sessions === 1
      ? `Group ${p.group}: one session with attendance noted.`
      : `Group ${p.group}: ${p.sessions} sessions with attendance noted.`,
  'export.what':
    'For each session it gives the day, the title, the name, and present: yes or no. Nothing else.',
  'export.told': 'Your trainees are told that you made it. Each of them sees only their own lines.',
  'export.none': 'There is no session with attendance noted yet.',
  'export.made': 'The attendance list',
  'export.copy': 'Tap the field, select all and copy. Pasted into Excel, it lands in columns.',
  'export.label': 'The list',
  'export.when': (p) => `Made on ${p.when}. Your trainees are told.`,
  'export.cut': (p) => `Only the last ${p.count} sessions: a Teams message has no room for more.`,
  'export.column.day': 'date',
  'export.column.session': 'session',
  'export.column.name': 'name',
  'export.column.present': 'present',
  'export.yes': 'yes',
  'export.no': 'no',
  'export.not-yours': 'Only the mentor of the group can make this list.',

  'exported.summary': 'Klankbord: a list was made',
  'exported.title': (p) => `${p.mentor} made the attendance list`,
  'exported.someone': 'Your mentor',
  'exported.when': (p) => `That was on ${p.when}.`,
  'exported.text': 'This is what it says about you, and nothing else.',
  'exported.present': (p) => `${p.day}, ${p.title}: present`,
  'exported.absent': (p) => `${p.day}, ${p.title}: not present`,
  'exported.nothing': 'It says nothing about you.',
  'exported.wrong': 'Is something wrong? Tell your mentor, who can change it for two weeks after that day.',
  'exported.short': 'Your mentor made the attendance list for your group.',
};
