import * as fc from 'fast-check';
import type { Somebody } from './household.ts';

/** What a trainee says about a question: about the last one, or from a card that is old. */
export type Answer =
  | 'yes'
  | 'no'
  | 'no, and tell'
  | 'short'
  | 'one word'
  | 'own words'
  | 'somebody else'
  | 'take back'
  | 'take back in words'
  | 'yes in words'
  | 'look'
  | 'no follow-up'
  | 'yes, and take back';

export interface TraineeAct {
  readonly by: 'trainee';
  readonly says: Answer;
  readonly isOld: boolean;
}

export interface MentorAct {
  readonly by: 'mentor';
  readonly do: 'ask' | 'open' | 'send' | 'discard';
  readonly which: number;
}

/** How an activity comes: once, twice at once, or to two processes at once; and whether all is quiet before the next. */
export type Arrival = 'once' | 'twice' | 'unsettled';

export type Act =
  | (TraineeAct & { readonly comes: Arrival; readonly to: number })
  | (MentorAct & { readonly comes: Arrival; readonly to: number })
  /** A trainee asks for it without a mentor. */
  | { readonly by: 'trainee-alone'; readonly which: number }
  /** Somebody has the card of another. */
  | { readonly by: 'forger'; readonly who: Exclude<Somebody, 'bilal'>; readonly says: Answer }
  | { readonly by: 'forger-of-mentor'; readonly who: 'bilal' | 'els'; readonly do: MentorAct['do'] }
  /** Two activities that overtake each other. */
  | { readonly by: 'both'; readonly trainee: TraineeAct; readonly mentor: MentorAct; readonly to: number }
  | { readonly by: 'clock'; readonly minutes: number }
  /** A process ends, in the middle of whatever is under way, and begins again. */
  | { readonly by: 'power'; readonly process: number }
  | { readonly by: 'second process'; readonly isOn: boolean }
  | { readonly by: 'graph'; readonly fault: Fault; readonly operation?: Operation }
  | { readonly by: 'outlook'; readonly do: 'edit-draft' | 'send-draft' | 'delete-draft' };

export const faults = [
  'cut-before',
  'cut-after',
  'cut-body',
  '429-bare',
  'html-503',
  'html-503:done',
  '504',
  'sent-late',
] as const;
type Fault = (typeof faults)[number];
const operations = [
  'message.create',
  'message.list',
  'message.get',
  'message.send',
  'message.purge',
] as const;
type Operation = (typeof operations)[number];

/** What is never to be seen by a mentor. */
const hidden = [
  'no',
  'look',
  'take back',
  'take back in words',
  'yes in words',
  'yes, and take back',
] as const;
const rewritings = ['short', 'one word', 'own words', 'somebody else'] as const;
const shown = ['yes', 'yes', 'yes', 'no, and tell', 'no follow-up'] as const;

const isOld = fc.constantFrom(false, false, false, true);
const answer = fc.constantFrom<Answer[]>(...hidden, ...rewritings, ...shown, ...shown);
const trainee = fc.record({ by: fc.constant('trainee' as const), says: answer, isOld });
const which = fc.constantFrom(0, 0, 0, 1);
const mentorDoes = fc.constantFrom(
  'ask' as const,
  'open' as const,
  'send' as const,
  'send' as const,
  'discard' as const,
);
const mentor = fc.record({ by: fc.constant('mentor' as const), do: mentorDoes, which });
const arrival = {
  comes: fc.constantFrom<Arrival[]>('once', 'once', 'twice', 'unsettled'),
  to: fc.nat(1),
};
const coming = fc.record(arrival);

/** Less and more than the hour in which a yes can be taken back, than a night, and than the life of a question. */
const clock = fc
  .constantFrom(4, 62, 62, 17, 13 * 60, 40 * 60)
  .map((minutes) => ({ by: 'clock' as const, minutes }));
const power = fc.record({ by: fc.constant('power' as const), process: fc.nat(1) });

const anyAct: fc.Arbitrary<Act> = fc.oneof(
  { arbitrary: fc.tuple(trainee, coming).map(([act, how]) => ({ ...act, ...how })), weight: 7 },
  { arbitrary: fc.tuple(mentor, coming).map(([act, how]) => ({ ...act, ...how })), weight: 5 },
  { arbitrary: clock, weight: 5 },
  { arbitrary: power, weight: 2 },
  fc.record({ by: fc.constant('trainee-alone' as const), which: fc.nat(1) }),
  fc.record({
    by: fc.constant('forger' as const),
    who: fc.constantFrom('an' as const, 'chloe' as const, 'els' as const, 'gert' as const),
    says: answer,
  }),
  fc.record({
    by: fc.constant('forger-of-mentor' as const),
    who: fc.constantFrom('bilal' as const, 'els' as const),
    do: mentorDoes,
  }),
  fc.record({ by: fc.constant('both' as const), trainee, mentor, to: fc.nat(1) }),
  fc.record({ by: fc.constant('second process' as const), isOn: fc.boolean() }),
  {
    arbitrary: fc.record(
      {
        by: fc.constant('graph' as const),
        fault: fc.constantFrom(...faults),
        operation: fc.constantFrom(...operations),
      },
      { requiredKeys: ['by', 'fault'] },
    ),
    weight: 3,
  },
  fc.record({
    by: fc.constant('outlook' as const),
    do: fc.constantFrom('edit-draft' as const, 'send-draft' as const, 'delete-draft' as const),
  }),
);

const once = { comes: 'once', to: 0 } as const;
const ask: Act = { by: 'mentor', do: 'ask', which: 0, ...once };
const yes: Act = { by: 'trainee', says: 'yes', isOld: false, ...once };
const hour: Act = { by: 'clock', minutes: 62 };
const takeBack: Act = { by: 'trainee', says: 'yes, and take back', isOld: false, ...once };
const send: Act = { by: 'mentor', do: 'send', which: 0, ...once };
const second: Act = { by: 'second process', isOn: true };
const cutCreate: Act = { by: 'graph', fault: 'cut-after', operation: 'message.create' };
const cutSend: Act = { by: 'graph', fault: 'cut-after', operation: 'message.send' };
/** How lives begin, so that many get as far as a draft or a mail before chance takes over. */
const beginnings: readonly (readonly Act[])[] = [
  [ask, yes],
  [ask, takeBack, hour],
  [ask, yes, hour],
  [second, ask, yes, cutCreate, hour],
  [ask, yes, hour, send],
  [second, ask, yes, hour, cutSend, send],
];

export const script = fc
  .tuple(fc.constantFrom(...beginnings), fc.array(anyAct, { minLength: 3, maxLength: 14, size: 'max' }))
  .map(([begin, rest]) => [...begin, ...rest]);

/** What is the same whatever a trainee says. */
export type Besides = MentorAct | Extract<Act, { by: 'clock' | 'power' }>;
export const besides: fc.Arbitrary<Besides> = fc.oneof(
  { arbitrary: mentor, weight: 3 },
  { arbitrary: clock, weight: 3 },
  power,
);
const takenBack = fc.constant<Answer>('yes, and take back');
const quiet = fc.constantFrom<Answer[]>(...hidden, ...rewritings);
/** What a trainee says of which nobody may ever see anything. */
export const unseen = fc.array(fc.oneof(takenBack, quiet), { minLength: 1, maxLength: 3 });
