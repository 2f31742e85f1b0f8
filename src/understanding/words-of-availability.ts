import { phrase, says } from './dates/vocabulary.ts';
import { oneOf } from './one-of.ts';

/** Whether somebody says when they can, or when they cannot. */
export type Polarity = 'can' | 'cannot' | 'both' | 'neither';

const leave =
  'verlof|vakantie|reis|congres|wacht|dienst|nachtdienst|weekendwacht|leave|holiday|trip|shift|on call|conges?|vacances|garde|voyage';
const calledOff = 'geannuleerd|afgelast|ingetrokken|afgezegd|cancell?ed|called off|annulee?s?|supprimee?s?';

/** Nothing in the way: none of it is a no. */
const noTrouble = oneOf(
  '(?:geen|no|pas de|aucun|niet een) (?:probleem|problemen|bezwaar|punt|call|wacht|dienst|ok|les|problem|trouble)',
  '(?:swapped|changed|switched|geruild|gewisseld|echange) (?:\\S+ ){0,2}(?:shifts?|wachten|wacht|diensten|dienst|gardes?)|no nights',
  '(?:j ai|je n ai|n ai) rien|i (?:have|ve got|ve) nothing|niet anders(?: kan)?|s il le faut|if need be|in de buurt|(?:in|op) de (?:campus|dienst aanwezig)',
  'ter plaatse|(?<!not )around|in town|in the (?:area|building)|(?:i m|i am) in on',
  'dans (?:le coin|les parages)|sur place|not on (?:call|duty|nights|shift)|niet van (?:wacht|dienst)|pas en (?:conges?|vacances)',
  `(?:${leave})(?: \\S+){0,3} (?:${calledOff})`,
  '(?:pas de|aucun) (?:souci|probleme|garde)|no problem|niks gepland|niets gepland|nothing (?:on|planned)',
  'heb (?:\\S+ ){0,3}(?:niks|niets)(?! ?(?:vrij|meer))|maakt (?:me |mij )?niet uit|n importe quel\\w*',
);

/** What comes before or after something is not at the time of it: `na de wacht past mij goed`. */
const besideIt = oneOf(
  '(?:na|after|apres|before|avant|tussen|between|entre) ' +
    '(?:(?:de|het|mijn|mn|the|my|le|la|les|mon|ma|mes|l) )?(?!geen |no |niet )\\p{L}{3,}',
  '(?:klaar|gedaan|finished|done|fini) (?:met|with|avec) (?:\\S+ )?\\p{L}{3,}',
);

const cannot = oneOf(
  'no (?:\\p{L}+days|evenings?|mornings?|afternoons?|weekends?|lunch\\p{L}*)',
  'no use|off limits|fill(?:s|ed)? up|bad|slecht|mauvaise?|nightmare|out of the question|tough',
  'no good|doesn t|does not|isn t|neither|nor|noch|no longer|vrij van \\d|niet|ni|nie|not|geen|no time',
  'pas(?! (?:om|op|in|na|vanaf|rond|tegen|beschikbaar|vrij|ik|er|erin)(?: |$))',
  'can t|cannot|won t|don t|jamais|nooit|never|unable|rien|niks|niets|nothing',
  'probleem|moeilijk|lastig|problem|tricky|difficult|trouble|probleme|difficile|complique',
  'uitgesloten|exclue?s?|hors de question|heilig',
  'schrappen|vergeet het|verloren|blocage|bloquee?s?|sacred|absente?s?|onbereikbaar',
  'onmogelijk|onbeschikbaar|niet beschikbaar|impossible|indisponible|unavailable|nergens|behalve|sauf|except|aucun|aucune|nobody (?:can|is)',
);

/** What somebody is busy with. */
export const busy = oneOf(
  '\\p{L}*verlof|vakantie|\\p{L}*wacht|wachten|\\p{L}*dienst|\\p{L}*diensten|nacht|nachten|nachtshift|congres|recup|permanence|bezet|vol',
  'volzet|volgeboekt|druk|weg|afwezig|ziek|les(?! (?:\\p{L}+[sx]|week|midi|\\d+)(?: |$))',
  'lessen|cursus|examen|toets|consultatie|raadpleging|operatiekamer|reis',
  'leave|holiday|holidays|vacation|on call|van call|nights|night shift|busy|(?<!fire )away|off|out|booked|conference|exam|theatre',
  '(?:zit|zitten|ben|verblijf) (?:ik |wij )?in \\p{L}+|(?:i m|i am|we re) in \\p{L}+|congress|je suis (?:en|au|a l) \\p{L}+',
  'in het buitenland|abroad|a l etranger',
  'in (?:een |a |the )?(?:vergadering|meeting|overleg)|en reunion|shifts?|toer',
  'zaalronde|examens?|permanentie|debrief|cours|parental leave|in theatre|nightshift',
  'snipperdag(?:en)?|kto|onderwijs|(?:klein)?kinderen|kids|enfants|baby|tandarts|dentist\\p{L}*|post ?call|nuits?|teach(?:ing)?',
  'poli|polikliniek|(?:op|in|aan) (?:de |het |den )?(?:ok|spoed|zaal|urgences)',
  'consults?|consultations?|consultaties|seminari?e?|symposi\\p{L}+|stafvergadering',
  'clinics?|j opere|opere|course|absent|conge|conges|vacances|garde|gardes|bloc|formation|occupee?|prise?|congres|examen',
);

const can = oneOf(
  'vrij|beschikbaar|(?:heb|hebben|have|ai) (?:\\S+ ){0,4}(?:tijd|time|temps)|tijd heb|kan|kunnen|alleen|enkel',
  'prima|perfect|goed|goe|ok|oke|top|past|lukt|schikt|uitkomt|komt (?:\\S+ ){0,3}uit|mag|mogen|liefst|beter|best',
  'liever|graag|bespreekbaar|ideaal|terug|opnieuw|ben ik er|ben ik hier|ben er|ik ben hier',
  'free|available|only|can|could|works?|suits?|fine|good|great|better|best|rather|prefer|possible|i m back|it goes',
  'libre|disponible|dispo|je peux|pourrais|seulement|convient|arrange|parfait|ca va|ca roule|mieux|plutot|je suis la',
  'gaat|gaan|lucht|gerust|lukken|passen|schikken|disponibilites?|dispos|creneaux?|welkom|haalbaar|doenbaar|doable|anything|any ?time|bereikbaar',
  'rustige?|quiet|calme|ca peut|peut se faire|de retour|ruimte|plek|welkom',
  'wanneer je wil\\w*|quand (?:tu|vous) (?:veux|voulez)|de repos|in (?:the )?house',
  'makkelijk|als ge wilt|als je wil|wide open|fire away|tot (?:uw|je|jullie) beschikking|laat (?:\\S+ ){0,3}toe|profitez en',
  'ca le fait|d accord|met alle plezier|vrije|flexible|convenient|faisable|de nouveau la|me liberer|le plus simple|bon pour moi',
);

/** `om de twee weken`, `une semaine sur deux`: not every week, and in which of them is not said. */
export const isAlternating = (text: string): boolean => says(text, alternating);

const alternating = oneOf(
  '(?:on)?even we(?:ek|ken)|om de (?:twee |andere )?we(?:ek|ken)|(?:een|1) week op (?:de )?(?:twee|2)|tweewekelijks',
  '(?:even|odd|alternate|alternating) weeks?|every (?:other|second|two weeks)|fortnightly|biweekly',
  'semaines? (?:im)?paires?|(?:une semaine|un \\p{L}+) sur deux|toutes les deux semaines',
);

export function polarityOf(text: string): Polarity {
  const own = text.replace(phrase(besideIt), ' ');
  const rest = says(own, noTrouble) ? own.replace(new RegExp(`(?:${noTrouble})`, 'gu'), ' ') : own;
  const willing = says(rest, can) || rest !== own;
  if (says(rest, cannot)) return 'cannot';
  if (says(rest, busy)) return willing ? 'both' : 'cannot';
  return willing ? 'can' : 'neither';
}
