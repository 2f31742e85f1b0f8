import { dateIn, daysBetween, type Instant } from '../../core/kernel/time.ts';
import type { Reminder } from '../../core/programme/cadence.ts';
import { sayDateTime } from '../../i18n/dates.ts';
import type { AdaptiveCard } from '../kit/adaptive-card.ts';
import { type Button, button, lead, placeData, primary } from '../kit/button.ts';
import { drawNotice } from '../kit/draw-notice.ts';
import { ProgrammeTexts } from '../kit/reader.ts';
import { hrefOf, isSafe } from '../kit/say-link.ts';
import { baseOf, type SessionNotice } from './draw-session-news.ts';

/** How far the reader is, for a reminder that asks whether all is ready. */
export interface Readiness {
  readonly isPrepared: boolean;
  /** How many learning goals of the reader's own are open. */
  readonly openGoals: number;
}

export type SessionSoon = SessionNotice & {
  readonly plannedAt: Instant;
  /** Left out when the programme file does not have it any more. */
  readonly occasion?: Reminder;
  /** Left out where it is not asked. */
  readonly readiness?: Readiness;
  readonly leads: boolean;
};

/**
 * Draws that a meeting comes near: when, why, and what to do beforehand in the reader's role. Where it is asked whether all
 * is ready, that is one press; to whoever pressed, what is to be done is not told again.
 */
export function drawSessionSoon(notice: SessionSoon): AdaptiveCard {
  const { plan, leads, programme, reader, readiness } = notice;
  const texts = new ProgrammeTexts(programme, reader.language);
  const { words } = texts;
  const title = texts.text(plan.title);
  const aim = texts.text(plan.aim);
  const isPrepared = readiness?.isPrepared === true;
  const prep = {
    title: words[leads ? 'outline.prepMentor' : 'outline.prepSelf'],
    list: texts.list(leads ? plan.prep.mentor : plan.prep.trainee),
  };
  return drawNotice({
    ...baseOf(notice, texts),
    title,
    when: sayWhen(notice, texts),
    text: sayText(notice, texts),
    // A talk without an aim of its own carries its title as aim.
    ...(aim === title ? {} : { aim: { title: words['outline.aim'], text: aim } }),
    ...(isPrepared ? {} : { prep }),
    foot: sayFoot(notice, texts),
    buttons: buttonsOf(notice, texts),
    fallback: texts.note(),
  });
}

function sayText({ occasion, readiness }: SessionSoon, texts: ProgrammeTexts): string {
  const { words } = texts;
  if (occasion === undefined) return '';
  if (readiness === undefined) return texts.text(occasion.text);
  const { isPrepared, openGoals } = readiness;
  return [
    isPrepared ? words['prepare.ready'] : texts.text(occasion.text),
    ...(openGoals > 0 ? [words['prepare.goals']({ count: openGoals })] : []),
  ].join('\n\n');
}

/** Where the portfolio is, and that nobody asks for proof. */
function sayFoot({ occasion, readiness }: SessionSoon, { words }: ProgrammeTexts): string {
  if (occasion === undefined || readiness === undefined) return '';
  const { portfolio } = occasion;
  return [
    ...(isSafe(portfolio) ? [words['prepare.portfolio']({ url: hrefOf(portfolio) })] : []),
    ...(readiness.isPrepared ? [] : [words['prepare.noProof']]),
  ].join(' ');
}

function buttonsOf({ readiness, place, leads }: SessionSoon, { words }: ProgrammeTexts): readonly Button[] {
  const data = placeData(place);
  const open = button(words['button.open'], 'session.open', data);
  const date = leads ? [button(words['button.changeDate'], 'session.open', { ...data, view: 'date' })] : [];
  if (readiness === undefined) return [lead(open), ...date];
  const goals = readiness.openGoals > 0 ? [button(words['button.goals'], 'goal.list', {})] : [];
  if (readiness.isPrepared) {
    const back = button(words['button.notPrepared'], 'session.prepare', { ...data, undo: true });
    return [lead(open), ...goals, back, ...date];
  }
  return [primary(words['button.prepared'], 'session.prepare', data), open, ...goals, ...date];
}

/** The date in full; the day before and on the day itself, also in one word. */
function sayWhen({ reader, programme: { timezone }, plannedAt }: SessionSoon, { words }: ProgrammeTexts) {
  const when = sayDateTime(reader.language, timezone, plannedAt);
  const ahead = daysBetween(dateIn(timezone, reader.now), dateIn(timezone, plannedAt));
  if (ahead === 1) return words['soon.tomorrow']({ when });
  return ahead === 0 ? words['soon.today']({ when }) : when;
}
