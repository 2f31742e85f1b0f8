import { dateIn } from '../../core/kernel/time.ts';
import type { Period } from '../../core/overview/trace-course.ts';
import type { Programme } from '../../core/programme/programme.ts';
import { hasPassed } from '../../core/sessions/decide-report.ts';
import type { ListedSession } from '../../core/sessions/next-session.ts';
import { sayDateTime, sayDay, sayShortDate } from '../../i18n/dates.ts';
import type { Words } from '../../i18n/words.ts';
import type { ProgrammeTexts, Reader } from '../kit/reader.ts';

interface Around {
  readonly reader: Reader;
  readonly programme: Programme;
  readonly words: Words;
}

/** What a session or talk is about. */
export function titleOf({ plan }: ListedSession, { mode }: Programme, texts: ProgrammeTexts): string {
  if (mode === 'group') return texts.raw(plan.title);
  return texts.words['list.talk']({ number: plan.order, title: texts.name(plan.title) });
}

/** How it stands, in words: no colour says it alone. Empty where there is nothing to say yet. */
export function saySession(
  { session, plan, window }: ListedSession,
  { standing }: Period,
  { reader: { language, now }, programme: { timezone }, words }: Around,
): string {
  if (session?.state === 'running') return words['overview.running'];
  if (session?.state === 'held')
    return `✓ ${words['status.held']({ when: sayShortDate(language, timezone, session.heldAt) })}`;
  if (session?.plannedAt !== undefined) {
    const when = sayDateTime(language, timezone, session.plannedAt);
    return words[hasPassed(session, plan.minutes, now) ? 'status.passed' : 'status.planned']({ when });
  }
  if (window !== undefined) {
    const today = dateIn(timezone, now);
    const said = { from: sayDay(language, window.from), to: sayDay(language, window.to) };
    if (today > window.to) return words['window.past'](said);
    return words[today < window.from ? 'window.ahead' : 'window.now'](said);
  }
  // Of years that are still far away it goes without saying.
  return standing === 'ahead' ? '' : words[standing === 'past' ? 'overview.notNoted' : 'overview.toCome'];
}
