import { lexicon } from './lexicon.ts';
import {
  any,
  both,
  exactly,
  hasDate,
  hasTime,
  hasWhen,
  not,
  numberAfter,
  type Rule,
  themeIn,
} from './rule.ts';

const { cancel, reschedule, plan, appointment } = lexicon;

const groupWords = 'groepssessies?|groep|group|groupe|allemaal|iedereen|everyone|tout le monde|ons';
const talkNumber = numberAfter('gesprek|gespreknr|talk|entretien|conversation');
const mentor = /(?:mijn|my|mon) mentor|dr \p{L}+|dokter \p{L}+|docteur \p{L}+/u;

function who(text: string) {
  const person = mentor
    .exec(text)?.[0]
    .replace(/(?<=(?:dr|dokter|docteur) )\p{L}/u, (letter) => letter.toUpperCase());
  return person === undefined ? {} : { person };
}

export const changes: readonly Rule[] = [
  {
    intent: 'reschedule',
    fits: any(
      'dichte deur|niet komen opdagen|niet opgedaagd|no show|porte close|porte fermee|didn t show up|n est pas venu',
    ),
    slots: () => ({ reason: 'no-show-mentor', missing: ['date', 'time'] }),
  },
  {
    intent: 'cancel',
    fits: both(
      any(
        cancel,
        `(?:zeg|bel|blaas|gelast) (?:\\p{L}+ ){0,8}af`,
        `(?:verwijder|verwijderen|wis|delete|remove|efface|supprime|doe) (?:\\p{L}+ ){0,3}(?:booking|meeting|reservatie|afspraak|afspraken|appointment|rendez vous|rdv|sessie|gesprek)`,
        'ik ben ziek|ziek vandaag|ziek gemeld|ben ziek|i m sick|i am sick|im sick|je suis malade|malade aujourd hui|ik kan niet (?:komen|aanwezig zijn|erbij zijn)|ik (?:raak|geraak) er niet|i can t (?:make it|come|attend)|can t make it|cannot make it|je ne (?:peux|saurai|pourrai) pas (?:venir|etre la)',
      ),
      not(any('toestemming|consent')),
    ),
    slots: (text) => ({
      ...(/ziek|sick|malade/.test(text) ? ({ drop_reason: true } as const) : {}),
      ...(any('sessie|groepssessie|group session|session de groupe')(text)
        ? ({ kind: 'group' } as const)
        : {}),
    }),
  },
  {
    intent: 'reschedule',
    fits: both(
      any(
        `${reschedule} (?:\\p{L}+ ){0,6}(?:${appointment}|naar|tot|to|a|au|until|it|het|hem|half|lundi|\\p{L}+dag)`,
        `${appointment} (?:\\p{L}+ ){0,6}${reschedule}`,
        'verzetten|verzet|verschuiven|verschuif|verplaatsen|verplaats|uitstellen|uitstel|opschuiven|doorschuiven|resched|reschedule|postpone|deplacer|reporter|decaler|repousser|vervroegen',
        '(?:ander|andere|another|different|autre) (?:moment|dag|datum|tijdstip|uur|tijd|day|date|time|slot|jour|heure|creneau)|(?:later|vroeger|earlier|plus tard|plus tot) (?:kunnen|op de dag|in de week|afspreken|dat|que prevu)|push (?:it|this|that) back|move (?:it|this|that|my)|kan het (?:\\p{L}+ )?(?:later|vroeger)|(?:afspraak|gesprek|sessie|appointment|rendez vous|rdv) (?:naar|to|vers)|(?:lukt|gaat|past|kan|komt) (?:\\p{L}+ )?(?:toch |helaas |spijtig )?(?:niet|slecht uit) (?:\\p{L}+ ){0,3}(?:kan|kunnen|liever|wel|mag)|something came up|empechement|can we do it (?:later|earlier)|een (?:uur|uurtje|half uur|halfuur|kwartier|dag|week) (?:later|vroeger)|an hour (?:later|earlier)|une heure plus (?:tard|tot)',
      ),
      any(/\S/),
    ),
    slots: (text) => (afterExams(text) ? { anchor: 'after-exams' } : {}),
  },
];

const afterExams = any('na (?:de |mijn )?(?:examens?|examenperiode|blok)|after (?:the |my )?exams?|apres (?:les |mes )?examens?');

const spokenFor = any(
  '(?:heb|hebben|ben|van|met|in|op) (?:\\p{L}+ )?(?:wacht|dienst|nachtdienst|avonddienst|weekenddienst|verlof|vakantie|recup|congres|nacht|nachten)|nachtdienst|nachtdiensten|wachtdienst|wachtweekend|on nights|night shifts?|on call|on leave|on holiday|on duty|de garde|en conge|en vacances|de nuit|nuits|gardes?',
);
const unable = any(
  '(?:kan|kunnen|kun) (?:\\p{L}+ ){0,2}(?:niet|alleen|enkel|wel|pas|nooit|altijd)|niet beschikbaar|beschikbaar|beschikbaarheid|beschikbaarheden|(?:can t|cannot|can not|can only|unable|not available|unavailable|available|availability|only free|free on|am free)|(?:disponible|indisponible|dispo|disponibilites?|pas libre|libre)|vrij op|ben (?:\\p{L}+ ){0,2}vrij|niet vrij|(?:ne )?(?:peux|suis) (?:pas|que|seulement)|liever niet|niet op|behalve|except|sauf|bezet|busy',
);

export const planning: readonly Rule[] = [
  {
    intent: 'answer',
    fits: any(
      exactlyWords(
        'maakt (?:mij |me |me dat )?niet(?:s)? uit|(?:dat )?is mij (?:om het even|gelijk)|om het even|eender(?: welke| wanneer)?|kies (?:jij|gij|u|maar)(?: maar)?|any(?: time| of them)?|anything works|whatever|doesn t matter|i don t mind|no preference|geen voorkeur|peu importe|ca m est egal|n importe(?: quand| lequel)?',
      ),
    ),
    slots: () => ({ any: true }),
  },
  {
    intent: 'answer',
    fits: any(
      '^(?:\\p{L}+ ){0,2}(?:optie|keuze|option|choice|choix|nummer|number|numero|voorstel|slot) \\d(?: \\p{L}+){0,4}$|^(?:de |het |the |la |le |doe maar (?:de )?|liefst de )?(?:eerste|tweede|derde|vierde|laatste|first|second|third|last|premiere?|deuxieme|troisieme|derniere?)(?: (?:optie|keuze|option|one|graag|please|is goed|is prima|voorstel|choix|svp|proposition))*$',
    ),
    slots: (text) => optionIn(text),
  },
  {
    intent: 'plan',
    fits: both(
      any('na (?:mijn|de) (?:wacht|dienst|nacht|nachtdienst)|after my (?:shift|night)|apres ma garde'),
      any(/\S/),
    ),
    slots: () => ({ anchor: 'after-shift', confirm: true, missing: ['date', 'time'] }),
  },
  {
    intent: 'availability',
    fits: both(
      (text) =>
        spokenFor(text) ||
        (unable(text) && hasWhen(text)) ||
        any('(?:on nights|nachtdienst|beschikbaarheid|availability|disponibilites?)')(text),
      not(
        any(
          `${plan} (?:\\p{L}+ ){0,3}(?:afspraak|gesprek|sessie|meeting|session|appointment)|kan (?:ik|je|het) (?:\\p{L}+ ){0,4}(?:langskomen|afspreken|inplannen)`,
        ),
      ),
    ),
  },
  {
    intent: 'plan',
    fits: (text) =>
      any(`${plan}`)(text) &&
      (hasWhen(text) ||
        any(appointment, groupWords, 'moment|mentor|uurtje|half uur|halfuur|datum|date|creneau')(text)),
    slots: planSlots,
  },
  {
    intent: 'plan',
    fits: any(
      `(?:nieuwe|new|nouvel|nouveau|een|een nieuwe|an?|un) (?:afspraak|appointment|rendez vous|rdv)|afspraak (?:maken|graag|aub|alstublieft|met|bij)|(?:zoek|vind|find|trouve|trouver|cherche) (?:\\p{L}+ ){0,3}(?:moment|datum|tijdstip|slot|time|date|creneau|gaatje)|kan ik (?:\\p{L}+ ){0,5}(?:langskomen|langs komen|passeren|spreken|zien)|(?:gesprek|sessie|overleg) (?:graag|aub|svp|please|hebben|nodig)|(?:wil|zou|graag|like|want|veux|voudrais) (?:\\p{L}+ ){0,6}(?:afspreken|mentor (?:zien|spreken)|gesprek|afspraak|appointment|to meet|voir mon mentor|rendez vous|rdv|entretien)`,
    ),
    slots: planSlots,
  },
  {
    intent: 'answer',
    fits: both(hasTime, not(any(appointment, 'mentor|dagen|keer')), fragment),
  },
  {
    intent: 'answer',
    fits: exactly('\\d{3,4}|\\d{1,2}'),
  },
  {
    intent: 'plan',
    fits: both(hasWhen, not(any('thema|theme|leerdoel|uren|hours|heures|weer|weather|meteo'))),
    slots: planSlots,
  },
];

/** A time of day and nothing that says on which day. */
function fragment(text: string): boolean {
  const day = text.replace(/van(?:middag|avond|ochtend|namiddag)|tonight/g, '');
  return !hasDate(day) && text.split(' ').length <= 6;
}

function exactlyWords(alternatives: string): RegExp {
  return new RegExp(`^(?:${alternatives})$`, 'u');
}

function optionIn(text: string) {
  const digit = /\d/.exec(text)?.[0];
  if (digit !== undefined) return { option: Number(digit) };
  const order = [/eerste|first|premier/, /tweede|second|deuxieme/, /derde|third|troisieme/, /vierde/];
  const index = order.findIndex((word) => word.test(text));
  return index < 0 ? {} : { option: index + 1 };
}

function planSlots(text: string) {
  const conversation = talkNumber(text);
  const theme = themeIn(text);
  return {
    ...who(text),
    ...(theme === undefined ? {} : { theme }),
    ...(conversation === undefined ? {} : { conversation }),
    ...(any('groepssessies?|group session|session de groupe|seance de groupe|allemaal|iedereen|everyone')(
      text,
    )
      ? ({ kind: 'group' } as const)
      : {}),
    ...(any('online|teams|zoom|video|digitaal|en ligne|a distance|visio|remote')(text)
      ? ({ online: true } as const)
      : {}),
  };
}
