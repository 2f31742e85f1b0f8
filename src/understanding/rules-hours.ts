import { numberIn, says } from './dates/vocabulary.ts';
import type { Slots } from './intent.ts';
import { minutesSaid } from './length.ts';
import { oneOf } from './one-of.ts';
import { any, both, named, nameIn, not, type Rule } from './rule.ts';

/** The hours of a mentor: noting them, and how many are left. */
export const hours: readonly Rule[] = [
  {
    intent: 'hours',
    fits: both(
      any(
        '^(?:mijn |my |mes |de )?(?:uren|hours|heures|urenregistratie|timesheet)$',
        '(?:mijn|my|mes|gemaakte|resterende|remaining|totaal|total|hoeveel|how many|combien d) (?:\\S+ ){0,2}(?:uren|hours|heures)',
        '(?:uren|hours|heures) (?:\\S+ ){0,3}(?:noteren|registreren|loggen|boeken|invoeren|toevoegen|invullen|over|left|restantes|encoder)',
        '\\d+ ?(?:min|minuten|minutes|uur|hours?|u|h) (?:\\S+ ){0,3}(?:noteren|registreren|loggen|boeken|toevoegen|log|encoder)',
        '(?:log|logge|ajouter|noter|enregistrer|inscrire|encoder|toevoegen|register|record|noteer|registreer|' +
          'schrijf|note|add|voeg|boek|encode|enregistre|ajoute) (?:\\S+ )?\\d+ ?(?:min|minuten|minutes|uur|' +
          'hours?|heures?|u|h)\\b',
        '(?:anderhalf|een|twee|drie|half|one|two|three|half an|une|deux|trois|demi) ?(?:uur|uren|hours?|' +
          'heures?) (?:\\S+ ){0,3}(?:noteren|registreren|loggen|boeken|toevoegen|encoder)',
        '(?:log|ajouter|noter|enregistrer|inscrire|encoder|register|record|noteer|registreer|schrijf|note|' +
          'add|voeg|boek|encode|enregistre|ajoute) (?:anderhalf|een|twee|drie|een half|an|one|two|three|' +
          'half an|une|deux|trois|une demi) (?:uur|uurtje|uren|hours?|heures?)',
        '(?:van de|of the|of|des) \\d+ (?:uur|uren|hours|heures)|(?:hoeveel|how many|combien d) (?:\\S+ )?(?:uur|uren|hours|heures)',
      ),
      not(
        any(
          'welk uur|working hours|part of|vrijmaken|kost|vraagt|verplicht|must i|per (?:maand|jaar|month|year)',
        ),
      ),
    ),
    slots: hourSlots,
  },
];

const left = 'nog|over|left|remaining|resterende|reste|restantes';

function lengthIn(text: string): number | undefined {
  const said = minutesSaid(text);
  if (said !== undefined) return said;
  const hours =
    /(?<![\d.])(\d{1,2}|een|twee|drie|one|two|three|une|deux|trois) ?(?:u|uur|uren|h|hours?|heures?)(?!\p{L})/u.exec(
      text,
    )?.[1];
  return hours === undefined ? undefined : (numberIn(hours) ?? 0) * 60;
}

function hourSlots(text: string): Slots {
  const minutes = lengthIn(text);
  const person = /(?:voor|for|pour|van|met|with|avec) (\p{L}+)$/u.exec(text)?.[1];
  if (minutes !== undefined && !says(text, left)) {
    const category = nameIn({
      preparation: 'voorbereiding|voorbereiden|preparation|prep|portfolio|dossier|inlezen',
      'evaluation-form': 'formulier|formulieren|form|formulaire|evaluatie|evaluation',
      'planning-and-followup': 'opvolging|follow up|suivi|planning|mails?|administratie',
      conversation: 'gesprek|gesprekken|talk|conversation|entretien|meeting',
    })(text);
    return { action: 'add', minutes, ...named('category', category), ...named('person', nameOf(person)) };
  }
  if (says(text, left)) return { ...named('person', person && capital(person)), view: 'remaining' };
  return {};
}

/** Not what the hours were spent on. */
function nameOf(word: string | undefined): string | undefined {
  return word === undefined || noName.test(word) ? undefined : capital(word);
}

const noName = new RegExp(
  '^(?:' +
    oneOf(
      'vandaag|gisteren|today|yesterday|hier|maandag|(?:voor)?gesprek\\w*|talks?|conversation|entretiens?',
      'meeting|portfolio|dossier|evaluatie|evaluation|formulier|form|formulaire|student|trainee|mentor\\w*',
      'preparation|voorbereiding|administratie|planning|mails?|opvolging|suivi|mij|me|moi|sessie|session',
      'seance',
    ) +
    ')$',
);

function capital(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}
