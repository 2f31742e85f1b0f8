import { oneOf } from './one-of.ts';

/**
 * Words by what they mean, in all languages at once, since people mix them. They are written as `normalise` leaves them:
 * lower case, no accents, no apostrophes. Each is the source of a regular expression without nested repetition.
 */

const weekdays =
  'maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|monday|tuesday|wednesday|thursday|friday|saturday|sunday|' +
  'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche';
/** Short for a weekday only next to something that belongs to a date: `do` and `ma` are words of their own too. */
const short = 'ma|di|wo|do|vr|vrij|za|zo|mon|tue|tues|wed|thu|thur|thurs|fri';
const shortWeekday = oneOf(
  `(?:${short})(?= (?:\\d|om |rond |vanaf |ochtend|voormiddag|namiddag|middag|avond|at |morning|afternoon))`,
  `(?<=naar |op |tot |vanaf |t m )(?:${short})|^(?:${short})$`,
);
const months =
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|' +
  'july|august|october|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|jan|feb|okt|nov|dec';

export const lexicon = {
  weekday: `(?:${weekdays})`,
  /** A day or days: enough to know that a date is meant, not which. */
  date:
    `(?:${weekdays}|${shortWeekday}|(?:${months})|maandag\\w*|dinsdag\\w*|woensdag\\w*|donderdag\\w*|vrijdag\\w*|zaterdag\\w*|zondag\\w*|` +
    'morgen|morgen\\w+|overmorgen|vandaag|weekend|volgende week|deze week|komende week|week \\d+|over \\w+ weken|binnen \\w+ weken|' +
    'over een week|over veertien dagen|today|tomorrow|next week|this week|fortnight|in \\w+ weeks|aujourd hui|demain|apres demain|' +
    'semaine prochaine|cette semaine|week end|quinze jours|dans \\w+ semaines|semaine \\d+|volgende maand|next month|mois prochain|' +
    '\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{2,4})?)',
  time:
    '(?:\\d{1,2} ?(?:u|uur|h|am|pm|o clock|heures?)(?: ?\\d{2})?|\\d{1,2}[:.]\\d{2} ?(?:u|uur|h)?|' +
    '\\d{1,2}u\\d{2}|\\d{1,2}h\\d{2}|(?:om|rond|tegen|vanaf|at|around|vers|a) \\d{1,2}|' +
    'half \\w+|kwart \\w+ \\w+|tien voor \\w+|vijf voor \\w+|quarter \\w+ \\w+|zelfde (?:uur|tijd)|same time|meme heure)',
  part:
    '(?:ochtend|voormiddag|namiddag|middag|avond|s ochtends|s middags|s avonds|vanmiddag|vanavond|vanochtend|vannamiddag|' +
    'morning|afternoon|evening|tonight|matin|apres midi|soir|midi|noon|dinsdagavond|donderdagavond)',
  session:
    '(?:sessies?|groepssessies?|sessions?|seances?|gesprek|gesprekken|mentorgesprek|talks?|entretiens?|intervisie|bijeenkomst|meeting|gsprk)',
  appointment:
    '(?:mentorgesprek|mentorgesprekken|afspraak|afspraken|afspraakje|appointments?|rendez vous|rdv|' +
    'booking|gesprek|gesprekken|sessie|sessies|session|meeting|overleg|talk|entretien|seance)',
  cancel:
    '(?:afgelasten|aflassen|scrap|cancelen|cancelt|cancell?ed|cancell?ing|cancellation|annulering|' +
    'geannuleerd|geschrapt|afgelast|annulation|annules|annulee|annulez|annuleer|annuleert|annuleren|' +
    'afzeggen|afgezegd|afbellen|afmelden|schrap|schrappen|cancel|cancels|annuler|annule|annulez|' +
    'supprimer|supprime|call off|gaat niet door|niet doorgaan|decommander)',
  reschedule:
    '(?:verzet|verzetten|verplaats|verplaatst|verplaatsen|verschuif|verschuiven|opschuiven|doorschuiven|' +
    'vervroegen|verlaten|uitstel|uitstellen|resched|reschedule|move|postpone|push|deplacer|deplace|' +
    'reporter|reporte|decaler|decale|repousser|avancer)',
  plan:
    '(?:plan|plannen|inplannen|ingepland|vastleggen|boek|boeken|reserveer|afspreken|schedule|book|' +
    'arrange|set up|planifier|fixer|fixe|prendre|organiser|prevoir|regelen|langskomen|inboeken|zien)',
  consent:
    '(?:toestemming|toestemmingen|akkoord|akkoorden|permissions|accords|consent|consents|consented|consentement|consentements|accord|permission|instemming)',
  withdraw:
    '(?:trek|trekken|intrek|intrekken|intrekking|stoppen|beeindig|beeindigen|opzeggen|schrap|schrappen|' +
    'annule|annulez|annules|withdrawing|withdrawal|revoking|revoque|retirez|retrait|intreken|ingetrokken|' +
    'herroep|herroepen|withdraw|revoke|retract|retirer|retire|revoquer|annuleer|annuleren|annuler|cancel|' +
    'stop|stopzetten|terugtrekken|take back|takes? back|neem terug|ongedaan|undo|terugnemen)',
  /** Whoever trains somebody where they work, as `programme-words` calls them. */
  supervisor: '(?:supervisor|trainer)',
  send:
    '(?:stuur|sturen|stuurt|gestuurd|verstuur|verstuurt|versturen|verstuurd|verzenden|verzonden|verzend|' +
    'opsturen|doorsturen|doorstuurt|doorgestuurd|doorvertellen|doorgegeven|meedelen|gedeeld|deelt|' +
    'sending|sharing|shares|sends|pass on|pass it on|envoies|envoyee|envoyees|doorgeven|deel|delen|send|' +
    'sent|share|shared|forward|envoyer|envoie|envoye|envoyez|partager|partage|transmettre|transmets)',
  text: '(?:wording|formulering|verwoording|formulation|tekst|text|texte|bericht|bericht|message|mail|brief|ontwerp|draft)',
  mine: '(?:mijn|mij|m n|my|me|mes|mon|ma)',
  data: '(?:gegevens|data|persoonsgegevens|donnees|account|profiel|informatie|infos?)',
  erase:
    '(?:effacez|supprimez|verwijdert|verwijder|verwijderen|wis|wissen|delete|erase|remove|efface|effacer|supprime|supprimer|vergeet)',
} as const;

/**
 * A whole word or phrase of a list of alternatives. It begins where a word begins, so that one which runs on (`\S*`) is
 * not tried again from within: the time stays in proportion to the text.
 */
export function words(alternatives: string): RegExp {
  return new RegExp(`(?<!\\S)(?:${alternatives})(?![\\p{L}\\p{N}])`, 'u');
}
