import { drawTaskDay, type TaskDayCard } from '../../cards/tasks/draw-task-day.ts';
import type { PersonId } from '../../core/kernel/id.ts';
import { unreachable } from '../../core/kernel/result.ts';
import type { CalendarDate } from '../../core/kernel/time.ts';
import { sweepSoon } from '../../core/notices/work-queue.ts';
import { type AgreementAct, judgeDay, standingWith } from '../../core/tasks/agreement.ts';
import { type AgreementOutcome, commitAgreement } from '../../core/tasks/commit-agreement.ts';
import { loadMarks } from '../../core/tasks/commit-mark.ts';
import { type Between, loadBetween } from '../../core/tasks/load-between.ts';
import type { OwnTask } from '../../core/tasks/own-tasks.ts';
import { markOf } from '../../core/tasks/task-record.ts';
import { sayFullDay } from '../../i18n/dates.ts';
import type { Answer, Asker, Handler } from '../asker.ts';
import { worldOf } from './show-shared.ts';

interface Named {
  readonly task: string;
  readonly of?: PersonId;
}

type Found = {
  readonly between: Between & { readonly mentor: NonNullable<Between['mentor']> };
  readonly own: OwnTask;
};

/** Shows how the interim day of a task stands between the asker and the other one. */
export const showDay: Handler<'task.day'> = async (asker, wish) => {
  const found = await find(asker, wish);
  if ('refusal' in found) return found;
  const { trainee, mentor } = found.between;
  const marks = await loadMarks(asker.deps.store, trainee.id);
  const plan = standingWith(markOf(marks, found.own.id).plan, mentor.id);
  return wish.day === undefined ? draw(asker, found, plan) : readBack(asker, found, plan, wish.day);
};

/** A day that was typed is read back before it is proposed, or refused with the reason. */
function readBack(
  asker: Asker,
  found: Found,
  agreement: AgreementOutcome['agreement'],
  day: CalendarDate,
): Answer {
  const { words, reader } = asker;
  const problem = judgeDay(day, found.own);
  if (problem !== undefined)
    return draw(asker, found, agreement, { note: sayOutcome(asker, found, { outcome: problem, agreement }) });
  const when = sayFullDay(reader.language, day);
  return draw(asker, found, agreement, { note: words['tasks.readDay']({ when }), said: day });
}

export const proposeDay: Handler<'task.propose'> = (asker, { day, seen, ...named }) =>
  act(asker, named, { kind: 'propose', day, seen });

export const agreeOnDay: Handler<'task.agree'> = (asker, { seen, ...named }) =>
  act(asker, named, { kind: 'agree', seen });

async function act(asker: Asker, named: Named, wanted: AgreementAct): Promise<Answer> {
  const found = await find(asker, named);
  if ('refusal' in found) return found;
  const saved = await commitAgreement(asker.deps.store, { ...found, act: wanted }, asker.reader.now);
  if (!saved.ok) return saved;
  if (saved.value.outcome === 'saved') await sweepSoon(asker.deps);
  const { outcome, agreement } = saved.value;
  // A day that came too late to be proposed stays in the field: one more press proposes it.
  const said = outcome === 'old' && wanted.kind === 'propose' ? { said: wanted.day } : {};
  return draw(asker, found, agreement, { note: sayOutcome(asker, found, saved.value), ...said });
}

/** Who is who comes from the people file and the task from the programme: a made-up id finds nothing. */
async function find(
  asker: Asker,
  { task, of }: Named,
): Promise<Found | Extract<Answer, { refusal: unknown }>> {
  const between = await loadBetween(worldOf(asker), asker.person, of);
  const own = between?.tasks.find(({ id }) => id === task);
  if (between === undefined || own === undefined) return { refusal: 'task.unknown' };
  const { mentor } = between;
  return mentor === undefined ? { refusal: 'task.no-mentor' } : { between: { ...between, mentor }, own };
}

function draw(
  { reader }: Asker,
  { between, own }: Found,
  agreement: AgreementOutcome['agreement'],
  more: Pick<TaskDayCard, 'note' | 'said'> = {},
): Answer {
  const { side, trainee, mentor } = between;
  return { card: drawTaskDay({ reader, own, agreement, side, trainee, mentor, ...more }) };
}

function sayOutcome(
  { words, reader }: Asker,
  { own }: Found,
  { outcome, agreement }: AgreementOutcome,
): string {
  switch (outcome) {
    case 'saved':
      return words[agreement?.proposed === undefined ? 'tasks.dayAgreed' : 'tasks.dayProposed'];
    case 'same':
    case 'old':
      return words[`tasks.${outcome}`];
    case 'past':
      return words['tasks.dayPast'];
    case 'after-due':
      return words['tasks.dayLate']({
        when: own.due === undefined ? '' : sayFullDay(reader.language, own.due),
      });
    default:
      return unreachable(outcome);
  }
}
