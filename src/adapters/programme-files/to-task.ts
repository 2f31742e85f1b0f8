import { type Period, parsePeriod } from '../../core/kernel/period.ts';
import type { TaskDue, TaskPlan, TaskScope } from '../../core/programme/task-plan.ts';
import type { ProgrammeFile } from './schema.ts';
import { toLocal } from './to-local.ts';

type TaskFile = NonNullable<ProgrammeFile['tasks']>[number];
type ScopeFile = NonNullable<ProgrammeFile['task_scopes']>[number];

/** Tasks as the rest of the house knows them. A scope that is not described is everybody's. */
export function toTasks({ tasks = [], task_scopes: scopes = [] }: ProgrammeFile): readonly TaskPlan[] {
  return tasks.map((file) => {
    const scope = scopes.find(({ id }) => id === file.scope);
    return {
      id: file.id,
      title: toLocal(file.title),
      due: toTaskDue(file.due),
      owner: file.owner ?? 'trainee',
      ...(scope === undefined ? {} : { scope: toScope(scope) }),
      count: file.count ?? 1,
      verify: file.verify ?? false,
      isProposal: file.due_is_proposal ?? false,
      ...(file.remind_days && { remindDays: file.remind_days }),
      ...(file.consequence === undefined ? {} : { consequence: toLocal(file.consequence) }),
    };
  });
}

function toScope({ title, universities = [], sites = [], specialties = [] }: ScopeFile): TaskScope {
  return { title: toLocal(title), universities, sites, specialties };
}

/** Takes what was judged to be due in exactly one way. */
function toTaskDue(due: TaskFile['due']): TaskDue {
  if (due.yearly !== undefined) return { kind: 'yearly', day: due.yearly };
  if (due.anchor !== undefined)
    return toAnchored(due.anchor, parsePeriod(due.offset ?? due.window?.at(-1) ?? 'P0D') ?? none);
  if (due.on_event !== undefined) return { kind: 'told', of: 'event', offset: none };
  return { kind: due.habit === true ? 'habit' : 'open' };
}

const none: Period = { months: 0, days: 0 };

function toAnchored(anchor: NonNullable<TaskFile['due']['anchor']>, offset: Period): TaskDue {
  switch (anchor) {
    case 'training_start':
      return { kind: 'start', offset };
    case 'training_year_start':
    case 'master_year_start':
      return { kind: 'year', from: 'first', offset };
    case 'training_year_end':
    case 'master_year_end':
      return { kind: 'year', from: 'last', offset };
    case 'conversation_window_start':
      return { kind: 'talk', from: 'window', offset };
    case 'conversation_date':
      return { kind: 'talk', from: 'date', offset };
    case 'training_end':
    case 'placement_end':
    case 'final_exam':
      return { kind: 'told', of: 'day', offset };
  }
}
