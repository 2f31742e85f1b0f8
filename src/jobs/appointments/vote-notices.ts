import { drawVote } from '../../cards/appointments/draw-vote.ts';
import { drawVoteOutcome } from '../../cards/appointments/draw-vote-outcome.ts';
import type { AppointmentFrame } from '../../cards/appointments/say-appointment.ts';
import { tally } from '../../core/appointments/count-votes.ts';
import {
  ballotOf,
  type GroupVote,
  groupVotes,
  ownVotes,
  type VoteFacts,
} from '../../core/appointments/group-vote.ts';
import { loadVoteFacts } from '../../core/appointments/load-vote-facts.ts';
import { cardsAbout, deliveries } from '../../core/effects/delivery.ts';
import type { VoteBody } from '../../core/effects/notice.ts';
import { people } from '../../core/people/people-collection.ts';
import type { Person } from '../../core/people/person.ts';
import type { Programme } from '../../core/programme/programme.ts';
import { wordsOf } from '../../i18n/words.ts';
import { type DrawDeps, type Drawn, type NoticeRows, readerOf, type To } from '../notice-row.ts';

/** The moments that are put to somebody of the group; nothing once it is closed, or somebody has left the group. */
async function drawVoteOpen(deps: DrawDeps, { notice, person, repeat }: To<'vote.open'>): Promise<Drawn> {
  const found = await find(deps, notice, person);
  if (found === undefined) return { superseded: true };
  const { vote, facts, frame, words } = found;
  const isAsked = vote.state.name === 'open' && facts.now < vote.closesAt && facts.voters.includes(person.id);
  if (!isAsked) return { superseded: true };
  const card = drawVote({
    ...{ frame, vote: vote.id, meeting: vote.meeting, closesAt: vote.closesAt },
    counts: tally(ballotOf(vote, facts)),
    own: ownVotes(vote, person.id),
    ...(repeat ? { note: words['notice.repeat'] } : {}),
  });
  return { message: { summary: words['notice.appointment'], card }, short: words['vote.title'] };
}

/** What came of it, on the card that asked: whoever never had that card hears it from the appointment alone. */
async function drawVoteClosed(deps: DrawDeps, { notice, person, repeat }: To<'vote.closed'>): Promise<Drawn> {
  const found = await find(deps, notice, person);
  const about = cardsAbout(person.id, notice.subject);
  const [asked] = await deps.store.query(deliveries, 'card', about, { limit: 1 });
  if (found === undefined || asked === undefined) return { superseded: true };
  const { vote, frame, words } = found;
  const { state, meeting, minutes, where } = vote;
  const won = state.name === 'won' ? { agreed: { at: state.at, minutes, where } } : {};
  const end = state.name === 'won' ? 'won' : 'nothing';
  const card = drawVoteOutcome({ frame, meeting, repeat, end, ...won });
  const short = words[state.name === 'won' ? 'vote.won' : 'vote.failed'];
  return { message: { summary: words['notice.appointment'], card, quiet: true }, short };
}

/** That no moment brought enough people together, and what the mentor can do now. */
async function drawVoteFailed(deps: DrawDeps, { notice, person, repeat }: To<'vote.failed'>): Promise<Drawn> {
  const found = await find(deps, notice, person);
  if (found === undefined) return { superseded: true };
  const { vote, frame, words } = found;
  const end = notice.otherForm ? 'otherForm' : 'failed';
  const card = drawVoteOutcome({ frame, meeting: vote.meeting, repeat, end });
  const short = [words['vote.failed'], words[notice.otherForm ? 'appointment.otherForm' : 'vote.failedText']];
  return { message: { summary: words['notice.appointment'], card }, short: short.join('\n\n') };
}

interface FoundVote {
  readonly vote: GroupVote;
  readonly facts: VoteFacts;
  readonly frame: AppointmentFrame;
  readonly words: ReturnType<typeof wordsOf>;
}

async function find(deps: DrawDeps, body: VoteBody, person: Person): Promise<FoundVote | undefined> {
  const vote = (await deps.store.load(groupVotes, body.vote))?.document;
  const programme = deps.programmes.find(({ id }) => id === vote?.meeting.programme);
  if (vote === undefined || programme === undefined) return undefined;
  const facts = await loadVoteFacts(deps.store, programme, vote.meeting, deps.now());
  const frame = await frameOf(deps, programme, vote, person);
  return { vote, facts, frame, words: wordsOf(frame.reader.language, programme.mode) };
}

async function frameOf(
  deps: DrawDeps,
  programme: Programme,
  { meeting: { mentor } }: GroupVote,
  person: Person,
): Promise<AppointmentFrame> {
  const name = (await deps.store.load(people, mentor))?.document.name;
  const names = name === undefined ? {} : { [mentor]: name };
  return { reader: readerOf(deps, person), programmes: [programme], names, asker: person.id };
}

export const voteNotices = {
  'vote.open': drawVoteOpen,
  'vote.closed': drawVoteClosed,
  'vote.failed': drawVoteFailed,
} satisfies Partial<NoticeRows>;
