import { normalise } from './normalise.ts';
import { toPlainWords } from './plain-words.ts';
import type { Hearing } from './programme-words.ts';

/**
 * What is typed all day long: the commands that Teams shows, in each language, and what walks through a session and through
 * the menu. No list of what means what: the rules say that, of these lines too.
 */
const commands: ReadonlySet<string> = new Set(
  [
    ...['help', 'hulp', 'aide', 'menu', 'sessie', 'sessies', 'session', 'sessions', 'séance', 'séances'],
    ...["thema's", 'themes', 'thèmes', 'vragen', 'questions', 'taal', 'language', 'langue'],
    ...['meldingen', 'notifications', 'overzicht', 'digest', 'overzicht van het programma'],
    ...['aperçu du programme', 'noodnummers', 'emergency numbers', "numéros d'urgence"],
    ...['taken', 'tasks', 'tâches', 'volgende', 'next', 'suivant', 'terug', 'back', 'retour', 'start'],
  ].map((line) => toPlainWords(normalise(line))),
);

/**
 * Hears a command once for the words of the same programmes, and any other line each time: what a line says hangs on nothing
 * but its words and those, and of what people type, nothing is kept but that it was one of our own commands.
 */
export function onceForCommands<T>(
  hear: (plain: string, known: Hearing) => T,
): (plain: string, known: Hearing) => T {
  const heard = new WeakMap<Hearing, Map<string, T>>();
  return (plain, known) => {
    if (!commands.has(plain)) return hear(plain, known);
    const ofWords = heard.get(known) ?? new Map<string, T>();
    heard.set(known, ofWords);
    const found = ofWords.get(plain) ?? hear(plain, known);
    ofWords.set(plain, found);
    return found;
  };
}
