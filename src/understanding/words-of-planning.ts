import { lexicon } from './lexicon.ts';
import { oneOf } from './one-of.ts';
import { any } from './rule.ts';

/** What people say around an appointment that they want or cannot have. */

const { plan } = lexicon;

export const spokenFor = any(
  '(?:heb|hebben) (?:\\S+ ){0,6}(?:wacht|dienst|nachtdienst|verlof|vakantie|congres)',
  '(?:heb|hebben|ben|van|met|in|op|doe|sta) (?:\\S+ )?(?:wacht|dienst|nachtdienst|avonddienst|' +
    'weekenddienst|verlof|vakantie|recup|congres|nacht|nachten|reis|weekend)',
  'nachtdienst|nachtdiensten|avonddienst|dagdienst|wachtdienst|wachtweekend|ouderschapsverlof',
  'zwangerschapsverlof|on nights|night shifts?|late shift|on call|not (?:around|here|there|in)(?= |$)',
  'on leave|on holiday|on vacation|on duty|on shift|at a conference|de garde|en conge|en vacances',
  'en formation|de nuit|de service|nuits|gardes?|en recup|parental leave',
);
export const unable = any(
  '(?:kan|kunnen) (?:\\S+ ){0,3}(?:niet|alleen|enkel|wel|pas|nooit|altijd)',
  '(?:niet|nooit|nergens) (?:kan|kunnen)',
  '(?:gaat|lukt|past|komt|schikt|werkt) (?:\\S+ ){0,4}(?:niet|nooit|moeilijk|slecht)',
  '(?:gaat|lukt|past|komt|schikt) (?:\\S+ ){0,3}(?:wel|goed|het best|altijd)|lukt niet|niet mogelijk',
  'onmogelijk|(?:ben|zijn) (?:\\S+ ){0,5}(?:niet|weg|afwezig|bezet|volzet|er niet|niet daar)',
  '(?:er|daar) niet$|(?:zit|zitten) (?:\\S+ ){0,3}vol|volgeboekt|werk (?:\\S+ )?niet',
  '(?:ik|we|wij) (?:heb|hebben) (?:\\S+ ){0,2}tijd|tijd heb ik|have time|ai (?:le|du) temps',
  '(?:only|just) have time',
  '^(?:alleen|enkel|only|seulement) (?:\\S+ ){0,2}(?:na|voor|after|before|apres|avant|op|on|le)',
  'niet beschikbaar|beschikbaar|beschikbaarheid|beschikbaarheden',
  '(?:can t|can not|can only|unable|not available|unavailable|available|availability|only free|free on|am free|i m free)',
  'i m (?:\\S+ ){0,2}(?:off|away|out|busy|booked|travelling|traveling|not in|abroad|free)',
  '(?:don t|doesn t|does not|do not|won t|will not|never) (?:really )?(?:work|suit|fit|do)',
  '(?:works?|suits?) (?:\\S+ ){0,2}(?:best|better)|not possible|impossible',
  '(?:disponible|indisponible|dispo|disponibilites?|pas libre|libre)',
  '(?:suis|serai) (?:\\S+ ){0,3}(?:prise?|occupee?|absente?|libre|parti|pas la)',
  '(?:ne )?(?:me )?(?:convient|arrange|va) (?:pas|mieux|bien)|(?:pas|jamais) possible|vrij op',
  'ben (?:\\S+ ){0,3}vrij|niet vrij|(?:ne )?(?:peux|suis) (?:pas|que|seulement)|liever niet',
  '^(?:wacht|dienst|verlof|vakantie|recup|congres|absente?|afwezig|holiday|leave)(?= )',
  '^(?:niet|not|pas) (?:le|ce|op|on)|niet op|behalve|except|sauf|bezet|busy|liefst niet',
);
export const notOn = any('^(?:ok |oui |ja |yes )?(?:niet|not|pas|surtout pas|ni|neither|noch)');
export const asksToPlan = any(
  `${plan} (?:\\S+ ){0,3}(?:afspraak|gesprek|sessie|meeting|session|appointment)`,
  'kan (?:ik|je|het) (?:\\S+ ){0,4}(?:langskomen|afspreken|inplannen)',
  '^(?:ben|zijn|are|es|etes) (?:je|you|tu|vous) (?:\\S+ ){0,4}(?:vrij|free|beschikbaar|available|libre|disponible|dispo)',
);

export const meet = oneOf(
  'afspreken|samenzitten|samenkomen|samen zitten|samen komen|ontmoeten|treffen|bellen|langskomen',
  'langsgaan|bijpraten|overleggen|elkaar zien|meet|meet up|catch up|get together|see each other|speak',
  'sit down|se voir|se rencontrer|se reunir|se parler|se retrouver|nous voir|nous rencontrer|rencontrer',
);
export const withWhom =
  '(?:mijn|my|mon|ma|de|the|le|la|een|a|un) mentore?|dr \\S+|dokter \\S+|docteur \\S+|prof \\S+';
export const see =
  'zien|spreken|see|meet|talk to|talk with|speak to|speak with|voir|parler a|parler avec|rencontrer|praten met|praten|babbelen|bellen';
export const may = oneOf(
  'kan|kunnen|wil|willen|zou|zouden|mag|wanneer|laten we|laat ons|can|could|shall|want|like|let s|need',
  'when|peux|peut|pouvons|veux|voudrais|souhaite|aimerais|on|quand|graag|nodig',
);

export const online = oneOf(
  'online|via teams|op teams|in teams|teams|over teams|on teams|by teams|sur teams|par teams|video',
  'en ligne|a distance|en visio|visio|digitaal|een videogesprek|video call',
);
export const byPhone = oneOf(
  'telefonisch|per telefoon|via de telefoon|aan de telefoon|over de telefoon|met de telefoon|bellen',
  'telefoneren|by phone|on the phone|over the phone|a phone call|phone|par telephone|au telephone',
  'telephone',
);
export const rather =
  '(?:(?:ik|ja|nee|yes|no|oui|non|graag|liever|liefst|doe|maar|het|dan|toch|rather|preferably|please|' +
  'i d|make|it|plutot|de preference|kan|mag|can we do|on peut|ca peut etre|prefere|je) )*';
export const please =
  '(?: (?:graag|aub|svp|alsjeblieft|please|liever|s il te plait|s il vous plait|kan ook|dan))*';
