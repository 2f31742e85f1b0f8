import { lexicon } from './lexicon.ts';
import { any, both, either, exactly, named, not, type Rule, speaksOf } from './rule.ts';
import { hasDate } from './says-when.ts';

/** By which day something is to be done, or to which day that is moved. */
const byDay = any(
  'tegen|uiterlijk|by|pour le|d ici|deadline|echeance|tussentijdse?|interim',
  'verplaatsen|verplaats|verzetten|verzet|verschuiven|verschuif|move|postpone|deplace|reporte|decale|repousse',
);
/** Said of a task that was ticked off too soon. */
const notYet = any(
  'toch (?:nog )?niet(?: \\S+)?|not (?:\\S+ ){0,2}after all|(?:finalement|en fait) pas(?: encore)?',
  'niet (?:klaar|gedaan|af) toch',
);
/** The same without the name of any: the words of the button that takes it back. */
const notAfterAll = exactly(
  '(?:het is |dat is |nee )?toch (?:nog )?niet (?:klaar|gedaan|af|in orde|ingediend)',
  '(?:it s |no )?not (?:done|finished|ready) (?:yet )?after all',
  'finalement pas (?:encore )?(?:fait|fini|pret)?',
);

/** What only a task of a programme can be the subject of. */
export const taskDays: readonly Rule[] = [
  {
    intent: 'task-done',
    fits: either(notAfterAll, both(speaksOf('task'), notYet)),
    slots: (_, { task }) => ({ ...named('task', task), action: 'back' }),
  },
  {
    intent: 'tasks',
    fits: both(speaksOf('task'), byDay, hasDate, not(any(lexicon.appointment))),
    slots: (_, { task }) => named('task', task),
  },
];
