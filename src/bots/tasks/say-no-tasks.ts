import type { Answer, Asker } from '../asker.ts';
import { sayWithCoordinators } from '../people/say-with-coordinators.ts';

/** Whose the tasks are, to those who have none; or where they stand, in a programme that knows of none. */
export function sayNoTasks(asker: Asker): Promise<Answer> {
  const { words, programme, membership } = asker;
  const ofOthers = membership.role !== 'trainee' && programme.tasks.length > 0;
  const text = words[ofOthers ? 'tasks.ofTrainees' : 'tasks.elsewhere'];
  return sayWithCoordinators(asker, words['tasks.none'], [text]);
}
