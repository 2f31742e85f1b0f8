import { lexicon } from './lexicon.ts';
import type { Said } from './programme-words.ts';
import { optionIn } from './read-option.ts';
import { any, both, exactly, not, numberAfter, type Rule } from './rule.ts';
import { besideWhen, hasClock, hasDate, hasWhen, isFragment, otherWords } from './says-when.ts';
import {
  asksToPlan,
  byPhone,
  may,
  meet,
  notOn,
  online,
  please,
  rather,
  see,
  spokenFor,
  unable,
  withWhom,
} from './words-of-planning.ts';

const { plan, appointment } = lexicon;

const group = 'groepssessies?|groep|group|groupe|allemaal|iedereen|everyone|tout le monde|ons';
const talkNumber = numberAfter('gesprek|mentorgesprek|gespreknr|talk|entretien|conversation');
const mentor =
  /(?:mijn|my|mon|ma|de|le|la) (?:mentore|mentor)(?!\p{L})|(?:dr|dokter|docteur|doctor|prof|professor) \p{L}+/u;

function who(text: string) {
  const person = mentor
    .exec(text)?.[0]
    .replace(/(?<=(?:dr|dokter|docteur|doctor|prof|professor) )\p{L}/u, (letter) => letter.toUpperCase());
  return person === undefined || /^(?:de|le|la) /.test(person) ? {} : { person };
}

/** Whole lines that answer a question about an appointment, and a day alone, which begins one. */
export const whole: readonly Rule[] = [
  {
    intent: 'answer',
    fits: exactly(
      '(?:het )?maakt (?:mij |me |me dat |het )?(?:niet|niks|niets)(?:s)? uit(?: hoor| wanneer)?',
      '(?:(?:dat|het) )?is (?:mij|me) (?:om het even|gelijk|eender)|(?:mij|me) gelijk',
      'om het even(?: wanneer| welke)?|eender(?: welke| wanneer| wat)?|gelijk welke?',
      '(?:kies|beslis|bepaal) (?:je|u|zelf|maar)(?: maar| zelf)?|je kiest(?: maar)?',
      'you (?:choose|pick|decide)|(?:jouw|your) (?:keuze|choice|call)|up to you',
      'any(?: time| of them| day| slot| one)?(?: is| works| will do| would be)?(?: fine| ok| good| for me)?',
      'anything(?: works| goes| is fine)?|whatever(?: works| suits you| you (?:want|prefer|like))?',
      'whenever(?: (?:works|suits|is good|is fine|is convenient)(?: for)?(?: me| you)?| you (?:want|can|like))?',
      'wanneer (?:het )?(?:je|jou|u) (?:het )?(?:best )?(?:past|uitkomt|wil|schikt)',
      'quand (?:tu|vous) (?:veux|voulez|peux|pouvez)|either(?: one| is fine| works)?(?: fine)?',
      'both(?: are)?(?: fine| ok| work)?|all(?: are)? (?:good|fine)|(?:it )?doesn t matter(?: to me)?',
      'i don t (?:mind|care)|no preference|(?:ik heb )?geen voorkeur',
      'alles (?:is (?:goed|ok|prima)|past|kan|gaat)(?: voor mij)?',
      '(?:alle|allebei|beide)(?: (?:is|zijn))?(?: goed| ok| prima)?|zoals je wil|wat je wil|peu importe',
      'ca m est egal|(?:c est |m est )?egal|n importe(?: quand| lequel| laquelle| quoi| quel(?:le)? \\S+)?',
      'comme (?:tu|vous) (?:veux|voulez|preferes)|tout me (?:va|convient)|pas de preference',
      '(?:les deux|tous) (?:me )?(?:vont|conviennent|va)|au choix|doe maar iets',
    ),
    slots: () => ({ any: true }),
  },
  { intent: 'answer', fits: exactly(`${rather}(?:${online})${please}`), slots: () => ({ online: true }) },
  { intent: 'answer', fits: exactly(`${rather}(?:${byPhone})${please}`), slots: () => ({ phone: true }) },
  { intent: 'answer', fits: (text) => optionIn(text) !== undefined, slots: (text) => optionIn(text) ?? {} },
  {
    intent: 'plan',
    fits: (text) => hasDate(text) && otherWords(text) === 0 && !isFragment(text),
    slots: planSlots,
  },
];

/** What makes an appointment, and the fragments that answer a question about it. */
export const planning: readonly Rule[] = [
  {
    intent: 'plan',
    fits: any(
      'na (?:mijn|de|een|het) (?:weekend|nacht|avond|dag)?(?:wacht|dienst|nacht|shift|permanentie)',
      'after my (?:\\S+ )?(?:shift|night|on call|nights)|apres (?:ma|la) (?:garde|nuit)',
    ),
    slots: () => ({ anchor: 'after-shift', confirm: true, missing: ['date', 'time'] }),
  },
  {
    intent: 'availability',
    fits: both(
      (text) =>
        spokenFor(text) ||
        (unable(text) && hasWhen(text)) ||
        (notOn(text) && hasDate(text)) ||
        any(
          '(?:mijn|my|mes) (?:beschikbaarheid|beschikbaarheden|availability|disponibilites?)|beschikbaarheid|availability|disponibilites?',
        )(text),
      not(asksToPlan),
    ),
  },
  {
    intent: 'plan',
    fits: (text) =>
      any(`${plan}`)(text) &&
      (hasWhen(text) ||
        any(
          appointment,
          group,
          'moment|mentor|uurtje|half uur|halfuur|datum|date|creneau|slot|gaatje|tijd|time|call|dr \\S+|intervisie|intervision',
        )(text)),
    slots: planSlots,
  },
  {
    intent: 'plan',
    fits: any(
      '(?:nieuwe|new|nouvel|nouveau|een|een nieuwe|an?|un) (?:afspraak|appointment|rendez vous|rdv)',
      '(?:afspraak|gesprek) (?:maken|aanvragen|vragen|nodig|graag|met|bij|hebben)',
      '(?:zoek|zoeken|vind|vinden|prik|prikken|find|look for|trouve|trouver|trouvons|cherche|chercher|' +
        'propose|proposer|stel) (?:\\S+ ){0,4}(?:moment|momenten|datum|data|tijdstip|slot|slots|time|date|' +
        'creneau|gaatje|plek|dag|day|jour|voor)',
      'kan ik (?:\\S+ ){0,5}(?:langskomen|langs komen|passeren|spreken|zien)',
      '(?:gesprek|sessie|overleg|meeting|call|talk|entretien) (?:graag|nodig|needed|asap|aanvragen|hebben|zo snel mogelijk|met|with|avec)',
      '(?:need|request|demander|nodig|besoin d|vraag|aanvragen|want|wil|voudrais|' +
        'veux) (?:\\S+ ){0,4}(?:appointment|meeting|afspraak|gesprek|rendez vous|rdv|entretien|mentorgesprek|' +
        'talk|call)',
      '(?:mentorgesprek|afspraak|gesprek|meeting) (?:\\S+ ){0,2}(?:aanvragen|nodig|vragen)',
      `(?:${may}) (?:\\S+ ){0,6}(?:${meet})`,
      `(?:${may}) (?:\\S+ ){0,6}(?:${withWhom}) (?:\\S+ ){0,3}(?:${see})`,
      `(?:${may}) (?:\\S+ ){0,5}(?:${see}) (?:\\S+ ){0,2}(?:${withWhom})|on se (?:voit|parle|retrouve)`,
      `(?:ik|i|je) (?:\\S+ ){0,4}(?:${withWhom}) (?:zien|spreken)`,
      'zet (?:\\S+ ){0,4}(?:in|op) (?:de|mijn) (?:agenda|kalender)',
      'in (?:de|mijn|the|my) (?:agenda|calendar) (?:zetten|plaatsen)',
      'put (?:\\S+ ){0,4}(?:in|on) (?:the|my) (?:calendar|agenda)',
    ),
    slots: planSlots,
  },
  {
    intent: 'answer',
    fits: both(
      isFragment,
      not(any(appointment, 'mentor|dagen|keer|wat|what|que|quoi|wie|who|qui|waarom|why|pourquoi')),
    ),
  },
  { intent: 'answer', fits: exactly('\\d{3,4}|\\d{1,2}') },
  { intent: 'plan', fits: both(hasWhen, any(appointment)), slots: planSlots },
  {
    intent: 'plan',
    // Not for a part of the day alone: a long night is no request.
    fits: both(
      (text) => hasDate(text) || hasClock(text),
      (text) => !otherThings(besideWhen(text)),
    ),
    slots: planSlots,
  },
];

const otherThings = any('thema|theme|leerdoel|uren|hours|heures|het weer|welk weer|weather|meteo');

function planSlots(text: string, { theme }: Said) {
  // A number that belongs to a date is not that of a talk.
  const conversation = talkNumber(besideWhen(text));
  return {
    ...who(text),
    ...(theme === undefined ? {} : { theme }),
    ...(conversation === undefined ? {} : { conversation }),
    ...(any(
      'groepssessies?|groepsgesprek|group session|group meeting|session de groupe|seance de groupe',
      'intervisie\\S*|intervision|peer consultation|allemaal|iedereen|everyone|tout le monde',
      '(?:the|our|de|onze|hele|le|notre) (?:groep|group|groupe)',
    )(text)
      ? ({ kind: 'group' } as const)
      : {}),
    ...(any('online|teams|zoom|video\\w*|digitaal|en ligne|a distance|visio|remote')(text)
      ? ({ online: true } as const)
      : {}),
    ...(any(
      'telefonisch|per telefoon|via de telefoon|by phone|over the phone|on the phone|par telephone|au telephone',
    )(text)
      ? ({ phone: true } as const)
      : {}),
  };
}
