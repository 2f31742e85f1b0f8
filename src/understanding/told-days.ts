import type { Ruled } from './hear-rules.ts';
import type { Slots } from './intent.ts';
import { normalise } from './normalise.ts';
import { toPlainWords } from './plain-words.ts';
import type { Hearing } from './programme-words.ts';
import { any, both, either, not } from './rule.ts';
import { hasDate } from './says-when.ts';
import { taskSlots } from './task-slots.ts';
import { asked, done, isToldAlone } from './words-of-done.ts';

/** On which day it is: `mijn eindexamen is op 12 juni`. */
const isOn = any(
  '(?:is|valt|staat|eindigt|eindigde|stopt|stopte|gaat door|vindt plaats|vond plaats|gepland) (?:\\S+ )?op',
  '(?:is|was|will be|falls|ends|ended|finishes|takes place|took place|scheduled|booked) (?:\\S+ )?(?:on|for)',
  '(?:est|sera|tombe|finit|se termine|aura lieu|fixee?|prevue?) (?:\\S+ )?(?:le|au)',
);
/** On which day it changed, or stopped. */
const changed = any(
  '(?:gewijzigd|veranderd|aangepast|onderbroken|wijziging|verandering|onderbreking) (?:\\S+ ){0,5}(?:op|sinds|vanaf)',
  '(?:changed|interrupted|change|interruption) (?:\\S+ ){0,5}(?:on|since|from)',
  '(?:changement|modification|interruption|a change|(?:a|est|ete) (?:modifiee?|interrompue?)) (?:\\S+ ){0,6}(?:le|depuis|du)',
  // `op 20 november is mijn stageplan gewijzigd`
  '(?:is|werd|was|has been|a ete) (?:\\S+ ){0,4}(?:gewijzigd|veranderd|onderbroken|changed|interrupted|modifiee?|interrompue?)$',
);
const other = any(
  '^(?:is|valt|staat|eindigt|stopt|does|did|will|est) |est ce que',
  'wanneer|when|quand|niet|not|pas|geen|no|moet|must|dois|nog|tegen|uiterlijk|deadline|echeance|by|before|avant',
  'afspraak|afspraken|appointments?|rendez vous|rdv|sessies?|sessions?|seances?|meeting|overleg|mentorgesprek',
  '(?:gesprek|talk|entretien) (?:met|over|about|with|avec|sur)',
);

/** `termine` alone says that something is done. */
const ends = any('se termine|s est termine');

/** Whether words say on which day something is or was, and nothing else: neither a question nor that it is done. */
const tells = both(
  hasDate,
  either(isOn, changed),
  either(ends, not(any(done, asked))),
  not(other),
  isToldAlone,
);

/** The same of a line as it was typed. */
export function tellsDay(line: string): boolean {
  return tells(toPlainWords(normalise(line)), {});
}

/**
 * What task of a programme has to do with the day that words tell, and nothing else; undefined where none has, or where a
 * rule reads in them what must not be missed. Beside the rules, since it is no likeness that the classifier could learn.
 */
export function taskOfDay(text: string, ruled: Ruled | undefined, { hear }: Hearing): Slots | undefined {
  const isTask = ruled?.intent === 'tasks' || ruled?.intent === 'task-done';
  const isOther = !isTask && (ruled?.firm === true || ruled?.command === true);
  const said = isOther || !tells(text, {}) ? {} : hear(text);
  return said.task === undefined ? undefined : taskSlots(text, said);
}
