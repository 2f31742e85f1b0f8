import { button } from '../../cards/kit/button.ts';
import {
  drawHelpFor,
  drawNeeds,
  drawSomeoneElse,
  drawWays,
  drawWhom,
} from '../../cards/referral/draw-needs.ts';
import { drawAsk, drawOwnText, drawTogether } from '../../cards/referral/draw-ways.ts';
import { type PersonId, referralId } from '../../core/kernel/id.ts';
import { unreachable } from '../../core/kernel/result.ts';
import type { Person } from '../../core/people/person.ts';
import { mentorGroups, traineeMembership } from '../../core/people/who-may.ts';
import type { Way } from '../../core/programme/referring.ts';
import { judgeMentor } from '../../core/referral/judge-mentor.ts';
import type { Answer, Asker, Handler } from '../asker.ts';
import { frameOf, keepingOf, knownOf, loadOurs, loadOwnTrainees } from './load-pair.ts';

/** Shows the help by need, or to a mentor the ways for somebody of the group. Nothing of this looking is kept. */
export const openReferral: Handler<'referral.open'> = async (asker, { trainee }) => {
  if (trainee !== undefined) return showWays(asker, trainee);
  return showNeeds(asker);
};

/** The help by need; with a sentence for whoever named somebody whom they have nothing to do with here. */
export function showNeeds(asker: Asker, { isUnknown = false } = {}): Answer {
  const { reader, programme, words } = asker;
  const asks = whoAsks(asker);
  const note = words[asks === 'mentor' ? 'referral.noneNamed' : 'referral.notForOthers'];
  return { card: drawNeeds({ reader, programme }, asks, isUnknown ? note : undefined) };
}

/** Somebody who is both looks for help for themself first: as a mentor they can name somebody. */
function whoAsks({ person }: Asker): 'trainee' | 'mentor' | 'neither' {
  if (traineeMembership(person) !== undefined) return 'trainee';
  return mentorGroups(person).length > 0 ? 'mentor' : 'neither';
}

export const chooseReferral: Handler<'referral.choose'> = async (asker, { choice }) => {
  const { reader, programme } = asker;
  switch (choice.kind) {
    case 'need':
      return { card: drawHelpFor({ reader, programme }, choice.need) };
    case 'person':
      return showWays(asker, choice.trainee);
    case 'way':
      return showWay(asker, choice.way, choice.trainee);
    default:
      return unreachable(choice);
  }
};

export function askWhom({ reader, programme }: Asker, people: readonly Person[]): Answer {
  return { card: drawWhom({ reader, programme }, people) };
}

async function showWays(asker: Asker, trainee: PersonId): Promise<Answer> {
  const ours = await loadOurs(asker, trainee);
  if (!ours.ok) return ours;
  const frame = frameOf(asker, ours.value);
  return { card: drawWays(frame, ours.value.pair.trainee) };
}

async function showWay(asker: Asker, way: Way, trainee: PersonId | undefined): Promise<Answer> {
  const { reader, programme } = asker;
  if (way === 'someone-else') return { card: drawSomeoneElse({ reader, programme }) };
  if (trainee === undefined && whoAsks(asker) === 'mentor')
    return askWhom(asker, await loadOwnTrainees(asker));
  const ours = await loadOurs(asker, trainee);
  if (!ours.ok) return ours;
  const { pair, isMentor } = ours.value;
  const frame = frameOf(asker, ours.value);
  const known = knownOf(pair);
  switch (way) {
    case 'self':
      return { card: drawOwnText(frame, known[0], isMentor) };
    case 'together':
      return { card: drawTogether(frame, planButton(asker, isMentor)) };
    case 'mentor': {
      const blocked = judgeMentor(pair);
      if (blocked !== undefined) return { refusal: blocked };
      if (keepingOf(asker) === undefined) return { refusal: 'referral.off' };
      return { card: drawAsk({ frame, referral: referralId(crypto.randomUUID()), known, isMentor }) };
    }
    default:
      return unreachable(way);
  }
}

/** Where no calendars are read, the two find each other as they did before. */
function planButton({ deps, words }: Asker, isMentor: boolean) {
  if (deps.calendars !== undefined) return button(words['button.planAppointment'], 'appointment.plan');
  return isMentor
    ? button(words['button.sessions'], 'session.list')
    : button(words['button.mentor'], 'person.mentor');
}
