import { hasLead } from './lead-slots.ts';
import { lexicon } from './lexicon.ts';
import { normalise } from './normalise.ts';
import { toPlainWords } from './plain-words.ts';
import { any, both, either, exactly, not, type Rule, speaksOf } from './rule.ts';
import { hasDate } from './says-when.ts';
import { taskSlots } from './task-slots.ts';
import { asked, isTold, isToldAlone } from './words-of-done.ts';

/** By which day something is to be done, or to which day that is moved. */
const byDay = any(
  'tegen|uiterlijk|by|pour le|d ici|deadline|echeance|tussentijdse?|interim',
  'verplaatsen|verplaats|verzetten|verzet|verschuiven|verschuif|move|postpone|deplace|reporte|decale|repousse',
);
/** Whether a line says by which day rather than on which. */
export function saysByWhen(line: string): boolean {
  return byDay(toPlainWords(normalise(line)));
}

/** On which day somebody wants to be told of it. */
const asksReminder = any('herinner|herinneren|herinnering|remind|reminder|rappelle|rappeler|rappelez|rappel');
/** The same without a day. Whoever asks something with these words wants to know, not to be reminded. */
const asksToBeTold = both(
  any('^(?:herinner|remind|rappelle) (?:mij|me|moi)(?: \\S+){1,7}$'),
  not(any('wanneer|wat|hoe|welke|waar|when|what|how|which|where|quand|quoi|comment|quel|quelle|ou')),
);
const drops =
  '(?<!\\S)(?:vergeet|schrap|annuleer|wis|verwijder|stop|forget|cancel|delete|drop|remove|oublie|annule|supprime|efface)' +
  ' (?!(?:niet|not|pas) )(?:\\S+ ){0,2}(?:herinnering|reminder|rappel)';
/** That somebody does not want to be told after all. */
const wantsNone = any(
  drops,
  '(?:herinner|herinneren) (?:mij|me) (?:\\S+ ){0,2}niet|niet (?:\\S+ ){0,3}(?:herinnerd|herinneren)',
  '(?:don t|do not|no longer|stop|never) (?:\\S+ )?(?:remind|reminding)|pas (?:de )?rappel',
  'ne (?:me |m )?(?:rappelle|rappeler|rappelez)|rappelle moi (?:plus|pas)',
);
/** The same of one that was asked for just now. */
const dropsThat = exactly(`${drops}(?: (?:maar|toch|please|svp|stp|aub))?`);
/** Said of a task that was ticked off too soon. */
const notYet = any(
  'toch (?:nog )?niet(?: \\S+)?|not (?:\\S+ ){0,2}after all|(?:finalement|en fait) pas(?: encore)?',
  'niet (?:klaar|gedaan|af) toch',
);
/** The same without the name of any: the words of the button that takes it back. */
const notAfterAll = exactly(
  '(?:(?:oeps|oei|oops|nee) )?(?:het is |dat is )?toch (?:nog )?niet (?:klaar|gedaan|af|in orde|ingediend)',
  '(?:oeps|oei|oops) (?:het is |dat is )?(?:nog )?niet(?: (?:klaar|gedaan|af|in orde|ingediend))?',
  '(?:(?:oops|no) )?(?:it s )?not (?:done|finished|ready) (?:yet )?after all',
  '(?:oops|whoops) (?:it s )?not (?:done|finished|ready|yet)(?: yet)?',
  '(?:(?:oups|zut|mince|non) )?(?:finalement|en fait) pas(?: encore)?(?: (?:fait|fini|pret))?',
  '(?:oups|zut|mince) pas(?: encore)?(?: (?:fait|fini|pret))?',
);
/** The answer to a card that says what was done just now, and nothing without such a card. */
const back = exactly(
  '(?:nee |wacht )?(?:nog|toch|toch nog) niet(?: (?:klaar|gedaan|af))?|niet (?:klaar|gedaan|af)',
  '(?:oeps|oei|foutje?|vergissing|verkeerd|per ongeluk|mijn fout)|(?:maak (?:dat|het) )?ongedaan(?: maken)?',
  '(?:no |wait )?not yet|not (?:done|finished|ready)(?: yet)?|oops|whoops|undo(?: (?:that|it))?|my (?:mistake|bad)|wrong one',
  '(?:non |attends )?pas encore(?: (?:fait|fini))?|oups|zut|annuler?|annule ca|je me suis trompee?',
);

/** Whether a line takes back what a card says was done just now. */
export function takesBack(line: string): boolean {
  const said = toPlainWords(normalise(line));
  return notAfterAll(said) || back(said);
}

/** Something to do of one's own, as it is asked for without saying what it is. */
const own = {
  nl: '(?:to do|todo|taak)(?: (?:van|voor) (?:mezelf|mijzelf|mij))?',
  en: '(?:to do|todo|task)(?: item)?(?: of my own| for myself| for me)?(?: (?:to|on|in) my (?:own )?list)?',
  fr: '(?:taches?|to do|todo)(?: personnelle| perso| propre| a moi| pour moi| a ma liste| sur ma liste)?',
} as const;
const some = '(?:een |nog een |mijn |a |an |another |my |une |un |encore une |ma |des )?';
const kind =
  '(?:(?:eigen|nieuwe|nieuw|andere|extra|persoonlijke|own|new|personal|nouvelle|nouveau|autre|propre|petite) ){0,2}';
const wants =
  '(?:ik (?:wil|wou|zou|moet)(?: graag)?|i (?:want|need|would like|d like)|je (?:veux|voudrais|souhaite)|j aimerais)';
const mayI = '(?:hoe )?(?:kan|mag) ik|can i|could i|may i|how (?:do|can) i|let me|puis je|je peux|comment';
const adds = '(?:add|create|make|write down|note|note down|put down|enter)';
const ajoute = '(?:ajouter|ajoute|ajoutez|noter|note|notez|creer|cree|inscrire|inscris)';
/** A card on which it can be written is what such words ask for; they say nothing of what it is. */
const newTodo = exactly(
  // `eigen to-do`, `nieuwe taak`, `a to-do of my own`, `une tâche à moi`
  `${some}(?:eigen|nieuwe|persoonlijke|new|own|personal|nouvelle|propre) ${kind}(?:${own.nl}|${own.en}|${own.fr})`,
  `${some}(?:to do|todo|taak|task|taches?) (?:van mezelf|van mijzelf|voor mezelf|of my own|for myself|a moi|personnelle|perso)`,
  // `ik wil een to-do`, `je veux une tâche à moi`
  `${wants} (?:een|nog een|mijn|a|another|my|une|encore une|ma) ${kind}(?:${own.nl}|${own.en}|${own.fr})`,
  // `voeg een eigen taak toe`, `hoe zet ik een to-do op mijn lijst`
  `(?:hoe )?(?:voeg|zet|noteer|schrijf|maak) (?:ik )?${some}${kind}${own.nl}(?: (?:toe|op|bij|erbij|aan|op mijn lijst|toe aan mijn lijst))?`,
  // `ik wil een taak toevoegen`, `to-do toevoegen`
  `(?:(?:${wants}|${mayI}) )?${some}${kind}(?:${own.nl}|to do s|todo s|taken) (?:toevoegen|bijzetten|erbij zetten|noteren|opschrijven|aanmaken|maken)`,
  // `add a to-do of my own`, `I want to add a task`
  `(?:(?:${wants} to|${mayI}) )?${adds} ${some}${kind}${own.en}`,
  // `je veux ajouter une tâche`
  `(?:(?:${wants}|${mayI}) )?${ajoute} ${some}${kind}${own.fr}`,
);
/** Of which task of a programme somebody wants to be reminded, or does not after all. */
export const taskReminders: readonly Rule[] = [
  {
    intent: 'tasks',
    fits: either(dropsThat, both(speaksOf('task'), wantsNone, not(any(lexicon.appointment)))),
    slots: (text, said) => ({ ...taskSlots(text, said), action: 'off' }),
  },
  {
    intent: 'tasks',
    fits: both(
      speaksOf('task'),
      either(both(asksReminder, either(hasDate, hasLead)), asksToBeTold),
      not(any(lexicon.appointment)),
    ),
    slots: (text, said) => ({ ...taskSlots(text, said), action: 'remind' }),
  },
];

/** Whose tasks, and nothing else: `taken van bilal`, `Bilal's tasks`. */
const ofSomebody = exactly(
  '(?:de |the |les )?(?:taken|takenlijst|to do s|tasks|task list|taches) (?:van|of|de|d) \\S+(?: \\S+)?',
  '(?!(?:my|this|today|tomorrow|what|it|that|let|there|here|other) )\\S+ s (?:tasks|to do s|task list)',
);

/** What only a task of a programme can be the subject of. */
export const taskDays: readonly Rule[] = [
  { intent: 'tasks', fits: newTodo, sure: true, slots: () => ({ action: 'add' }) },
  { intent: 'tasks', fits: ofSomebody, sure: true },
  { intent: 'task-done', fits: notAfterAll, sure: true, slots: () => ({ action: 'back' }) },
  {
    intent: 'task-done',
    fits: both(speaksOf('task'), notYet),
    sure: true,
    slots: (text, said) => ({ ...taskSlots(text, said), action: 'back' }),
  },
  {
    intent: 'task-done',
    fits: both(speaksOf('task'), any(asked), isTold, isToldAlone),
    sure: true,
    slots: taskSlots,
  },
  {
    intent: 'tasks',
    fits: both(speaksOf('task'), byDay, hasDate, not(any(lexicon.appointment))),
    sure: true,
    slots: taskSlots,
  },
];
