import { type Tally, type Vote, votes } from '../../core/appointments/count-votes.ts';
import type { Meeting } from '../../core/appointments/meeting.ts';
import type { Instant } from '../../core/kernel/time.ts';
import { type AdaptiveCard, compile } from '../kit/adaptive-card.ts';
import { button, fillEach, lead } from '../kit/button.ts';
import { plain, spoken, unmarked } from '../kit/plain.ts';
import template from './appointment-vote.card.json' with { type: 'json' };
import { type AppointmentFrame, nameOf, sayAbout, sayMoment, wordsFor } from './say-appointment.ts';

export interface VoteCard {
  readonly frame: AppointmentFrame;
  /** Id of the vote. */
  readonly vote: string;
  readonly meeting: Meeting;
  readonly closesAt: Instant;
  /** How each moment stands: counts and never names. */
  readonly counts: readonly Tally[];
  /** What the reader answered before. */
  readonly own: Readonly<Record<number, Vote>>;
  /** What the reader sent was taken. */
  readonly saved?: true;
  readonly note?: string;
}

const fill = compile<object>(template);

/** Draws the moments that a mentor proposes: yes, if need be, or no to each. Who answered what is on no card. */
export function drawVote(card: VoteCard): AdaptiveCard {
  const { frame, vote, meeting, closesAt, counts, own, saved } = card;
  const words = wordsFor(frame, meeting);
  const note = card.note ?? (saved ? words['vote.saved'] : undefined);
  const isMentor = frame.asker === meeting.mentor;
  const title = words[isMentor ? 'vote.mine' : 'vote.title'];
  const text = isMentor
    ? words['vote.mineText']
    : words['vote.text']({ who: plain(nameOf(frame, meeting.mentor)) });
  const closes = words['vote.closes']({ when: sayMoment(frame, closesAt, meeting) });
  const isFirst = Object.keys(own).length === 0 && !isMentor;
  return fill({
    lang: frame.reader.language,
    speak: spoken(title, unmarked(text), closes),
    hasNote: note !== undefined,
    note: note ?? '',
    title,
    lines: [sayAbout(frame, meeting, plain), text, closes].map((line) => ({ text: line })),
    options: counts.map(({ at, yes, ifNeedBe, silent }) => ({
      id: `vote:${at}`,
      when: sayMoment(frame, at, meeting),
      value: own[at] ?? '',
      choices: votes.map((each) => ({ title: words[`vote.${each}`], value: each })),
      // Who has not answered yet is not led by the others.
      hasCounts: !isFirst,
      counts: words['vote.counts']({ present: yes, count: ifNeedBe, left: silent }),
    })),
    buttons: fillEach([lead(button(words['button.saveVote'], 'appointment.vote', { vote }))]),
  });
}
