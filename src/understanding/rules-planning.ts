import type { Slots } from './intent.ts';
import { lexicon } from './lexicon.ts';
import type { Said } from './programme-words.ts';
import { any, both, exactly, not, numberAfter, type Rule } from './rule.ts';
import { besideWhen, hasClock, hasDate, hasWhen, isFragment, otherWords } from './says-when.ts';

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

const spokenFor = any(
  '(?:heb|hebben) (?:\\S+ ){0,6}(?:wacht|dienst|nachtdienst|verlof|vakantie|congres)|(?:heb|hebben|ben|van|met|in|op|doe|sta) (?:\\S+ )?(?:wacht|dienst|nachtdienst|avonddienst|weekenddienst|verlof|vakantie|recup|congres|nacht|nachten|reis|weekend)|nachtdienst|nachtdiensten|avonddienst|dagdienst|wachtdienst|wachtweekend|ouderschapsverlof|zwangerschapsverlof|on nights|night shifts?|late shift|on call|not (?:around|here|there|in)(?= |$)|on leave|on holiday|on vacation|on duty|on shift|at a conference|de garde|en conge|en vacances|en formation|de nuit|de service|nuits|gardes?|en recup|parental leave',
);
const unable = any(
  '(?:kan|kunnen) (?:\\S+ ){0,3}(?:niet|alleen|enkel|wel|pas|nooit|altijd)|(?:niet|nooit|nergens) (?:kan|kunnen)|(?:gaat|lukt|past|komt|schikt|werkt) (?:\\S+ ){0,4}(?:niet|nooit|moeilijk|slecht)|(?:gaat|lukt|past|komt|schikt) (?:\\S+ ){0,3}(?:wel|goed|het best|altijd)|lukt niet|niet mogelijk|onmogelijk|(?:ben|zijn) (?:\\S+ ){0,5}(?:niet|weg|afwezig|bezet|volzet|er niet|niet daar)|(?:er|daar) niet$|(?:zit|zitten) (?:\\S+ ){0,3}vol|volgeboekt|werk (?:\\S+ )?niet|(?:ik|we|wij) (?:heb|hebben) (?:\\S+ ){0,2}tijd|tijd heb ik|have time|ai (?:le|du) temps|(?:only|just) have time|^(?:alleen|enkel|only|seulement) (?:\\S+ ){0,2}(?:na|voor|after|before|apres|avant|op|on|le)|niet beschikbaar|beschikbaar|beschikbaarheid|beschikbaarheden|(?:can t|can not|can only|unable|not available|unavailable|available|availability|only free|free on|am free|i m free)|i m (?:\\S+ ){0,2}(?:off|away|out|busy|booked|travelling|traveling|not in|abroad|free)|(?:don t|doesn t|does not|do not|won t|will not|never) (?:really )?(?:work|suit|fit|do)|(?:works?|suits?) (?:\\S+ ){0,2}(?:best|better)|not possible|impossible|(?:disponible|indisponible|dispo|disponibilites?|pas libre|libre)|(?:suis|serai) (?:\\S+ ){0,3}(?:prise?|occupee?|absente?|libre|parti|pas la)|(?:ne )?(?:me )?(?:convient|arrange|va) (?:pas|mieux|bien)|(?:pas|jamais) possible|vrij op|ben (?:\\S+ ){0,3}vrij|niet vrij|(?:ne )?(?:peux|suis) (?:pas|que|seulement)|liever niet|^(?:wacht|dienst|verlof|vakantie|recup|congres|absente?|afwezig|holiday|leave)(?= )|^(?:niet|not|pas) (?:le|ce|op|on)|niet op|behalve|except|sauf|bezet|busy|liefst niet',
);
const notOn = any('^(?:ok |oui |ja |yes )?(?:niet|not|pas|surtout pas|ni|neither|noch)');
const asksToPlan = any(
  `${plan} (?:\\S+ ){0,3}(?:afspraak|gesprek|sessie|meeting|session|appointment)|kan (?:ik|je|het) (?:\\S+ ){0,4}(?:langskomen|afspreken|inplannen)|^(?:ben|zijn|are|es|etes) (?:je|you|tu|vous) (?:\\S+ ){0,4}(?:vrij|free|beschikbaar|available|libre|disponible|dispo)`,
);

const meet =
  'afspreken|samenzitten|samenkomen|samen zitten|samen komen|ontmoeten|treffen|bellen|langskomen|langsgaan|bijpraten|overleggen|elkaar zien|meet|meet up|catch up|get together|see each other|speak|sit down|se voir|se rencontrer|se reunir|se parler|se retrouver|nous voir|nous rencontrer|rencontrer';
const withWhom =
  '(?:mijn|my|mon|ma|de|the|le|la|een|a|un) mentore?|dr \\S+|dokter \\S+|docteur \\S+|prof \\S+';
const see =
  'zien|spreken|see|meet|talk to|talk with|speak to|speak with|voir|parler a|parler avec|rencontrer|praten met|praten|babbelen|bellen';
const may =
  'kan|kunnen|wil|willen|zou|zouden|mag|wanneer|laten we|laat ons|can|could|shall|want|like|let s|need|when|peux|peut|pouvons|veux|voudrais|souhaite|aimerais|on|quand|graag|nodig';

const online =
  'online|via teams|op teams|in teams|teams|over teams|on teams|by teams|sur teams|par teams|video|en ligne|a distance|en visio|visio|digitaal|een videogesprek|video call';
const byPhone =
  'telefonisch|per telefoon|via de telefoon|aan de telefoon|over de telefoon|met de telefoon|bellen|telefoneren|by phone|on the phone|over the phone|a phone call|phone|par telephone|au telephone|telephone';
const rather =
  '(?:(?:ik|ja|nee|yes|no|oui|non|graag|liever|liefst|doe|maar|het|dan|toch|rather|preferably|please|i d|make|it|plutot|de preference|kan|mag|can we do|on peut|ca peut etre|prefere|je) )*';
const please = '(?: (?:graag|aub|svp|alsjeblieft|please|liever|s il te plait|s il vous plait|kan ook|dan))*';

/** Whole lines that answer a question about an appointment, and a day alone, which begins one. */
export const whole: readonly Rule[] = [
  {
    intent: 'answer',
    fits: exactly(
      '(?:het )?maakt (?:mij |me |me dat |het )?(?:niet|niks|niets)(?:s)? uit(?: hoor| wanneer)?|(?:(?:dat|het) )?is (?:mij|me) (?:om het even|gelijk|eender)|(?:mij|me) gelijk|om het even(?: wanneer| welke)?|eender(?: welke| wanneer| wat)?|gelijk welke?|(?:kies|beslis|bepaal) (?:je|u|zelf|maar)(?: maar| zelf)?|je kiest(?: maar)?|you (?:choose|pick|decide)|(?:jouw|your) (?:keuze|choice|call)|up to you|any(?: time| of them| day| slot| one)?(?: is| works| will do| would be)?(?: fine| ok| good| for me)?|anything(?: works| goes| is fine)?|whatever(?: works| suits you| you (?:want|prefer|like))?|whenever(?: (?:works|suits|is good|is fine|is convenient)(?: for)?(?: me| you)?| you (?:want|can|like))?|wanneer (?:het )?(?:je|jou|u) (?:het )?(?:best )?(?:past|uitkomt|wil|schikt)|quand (?:tu|vous) (?:veux|voulez|peux|pouvez)|either(?: one| is fine| works)?(?: fine)?|both(?: are)?(?: fine| ok| work)?|all(?: are)? (?:good|fine)|(?:it )?doesn t matter(?: to me)?|i don t (?:mind|care)|no preference|(?:ik heb )?geen voorkeur|alles (?:is (?:goed|ok|prima)|past|kan|gaat)(?: voor mij)?|(?:alle|allebei|beide)(?: (?:is|zijn))?(?: goed| ok| prima)?|zoals je wil|wat je wil|peu importe|ca m est egal|(?:c est |m est )?egal|n importe(?: quand| lequel| laquelle| quoi| quel(?:le)? \\S+)?|comme (?:tu|vous) (?:veux|voulez|preferes)|tout me (?:va|convient)|pas de preference|(?:les deux|tous) (?:me )?(?:vont|conviennent|va)|au choix|doe maar iets',
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
      'na (?:mijn|de|een|het) (?:weekend|nacht|avond|dag)?(?:wacht|dienst|nacht|shift|permanentie)|after my (?:\\S+ )?(?:shift|night|on call|nights)|apres (?:ma|la) (?:garde|nuit)',
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
      `(?:nieuwe|new|nouvel|nouveau|een|een nieuwe|an?|un) (?:afspraak|appointment|rendez vous|rdv)|(?:afspraak|gesprek) (?:maken|aanvragen|vragen|nodig|graag|met|bij|hebben)|(?:zoek|zoeken|vind|vinden|prik|prikken|find|look for|trouve|trouver|trouvons|cherche|chercher|propose|proposer|stel) (?:\\S+ ){0,4}(?:moment|momenten|datum|data|tijdstip|slot|slots|time|date|creneau|gaatje|plek|dag|day|jour|voor)|kan ik (?:\\S+ ){0,5}(?:langskomen|langs komen|passeren|spreken|zien)|(?:gesprek|sessie|overleg|meeting|call|talk|entretien) (?:graag|nodig|needed|asap|aanvragen|hebben|zo snel mogelijk|met|with|avec)|(?:need|request|demander|nodig|besoin d|vraag|aanvragen|want|wil|voudrais|veux) (?:\\S+ ){0,4}(?:appointment|meeting|afspraak|gesprek|rendez vous|rdv|entretien|mentorgesprek|talk|call)|(?:mentorgesprek|afspraak|gesprek|meeting) (?:\\S+ ){0,2}(?:aanvragen|nodig|vragen)|(?:${may}) (?:\\S+ ){0,6}(?:${meet})|(?:${may}) (?:\\S+ ){0,6}(?:${withWhom}) (?:\\S+ ){0,3}(?:${see})|(?:${may}) (?:\\S+ ){0,5}(?:${see}) (?:\\S+ ){0,2}(?:${withWhom})|on se (?:voit|parle|retrouve)|(?:ik|i|je) (?:\\S+ ){0,4}(?:${withWhom}) (?:zien|spreken)|zet (?:\\S+ ){0,4}(?:in|op) (?:de|mijn) (?:agenda|kalender)|in (?:de|mijn|the|my) (?:agenda|calendar) (?:zetten|plaatsen)|put (?:\\S+ ){0,4}(?:in|on) (?:the|my) (?:calendar|agenda)`,
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
    fits: both(hasDate, hasClock, any('online|teams|zoom|video\\w*|en ligne|a distance|visio|remote')),
    slots: planSlots,
  },
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

const optionWord = 'optie|keuze|option|choice|choix|nummer|number|numero|voorstel|slot|moment|proposition';
const numbered = new RegExp(
  `^(?:\\S+ ){0,3}(?:${optionWord}) (\\d|een|twee|drie|vier|one|two|three|four|un|deux|trois|quatre|a|b|c|d)(?: \\S+){0,4}$`,
);
const place = new RegExp(
  `^(?:(?:doe|dan|neem|geef|maar|liefst|liever|graag|ik|kies|i|ll|take|je|prends|prefere|voor|mij|de|het|die|dat|the|la|le|ok|ja|yes|oui|go|for|with|let|s|do|we|nemen) )*(eerste|tweede|derde|vierde|laatste|first|second|third|fourth|last|premiere?|deuxieme|troisieme|quatrieme|derniere?|1e|2e|3e|4e|1ste|2de|3de|4de|1st|2nd|3rd|4th)(?: (?:${optionWord}|one|graag|is|goed|prima|ok|fine|good|past|works|me|va|convient|lijkt|best|maar|dan|voor|mij|for|c|est|bon|parfait))*$`,
);
const orders = [
  /^(?:eerste|first|premiere?|1|1e|1ste|1st|een|one|un|a)$/,
  /^(?:tweede|second|deuxieme|2|2e|2de|2nd|twee|two|deux|b)$/,
  /^(?:derde|third|troisieme|3|3e|3de|3rd|drie|three|trois|c)$/,
  /^(?:vierde|fourth|quatrieme|4|4e|4de|4th|vier|four|quatre|d)$/,
];

/** Which of the moments on offer is chosen; no number for the last of them. */
function optionIn(text: string): Slots | undefined {
  const found = numbered.exec(text)?.[1] ?? place.exec(text)?.[1];
  if (found === undefined) return undefined;
  const order = orders.findIndex((each) => each.test(found));
  if (order >= 0) return { option: order + 1 };
  return /^\d$/.test(found) ? { option: Number(found) } : {};
}

function planSlots(text: string, { theme }: Said) {
  const conversation = talkNumber(text);
  return {
    ...who(text),
    ...(theme === undefined ? {} : { theme }),
    ...(conversation === undefined ? {} : { conversation }),
    ...(any(
      'groepssessies?|groepsgesprek|group session|group meeting|session de groupe|seance de groupe|intervisie\\S*|intervision|peer consultation|allemaal|iedereen|everyone|tout le monde|(?:the|our|de|onze|hele|le|notre) (?:groep|group|groupe)',
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
