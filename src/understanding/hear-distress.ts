import type { Distress } from './intent.ts';
import { mendTowards } from './mend-typos.ts';
import { any, both, exactly, not } from './rule.ts';
import { namesChange } from './rules-changes.ts';
import { hasWhen } from './says-when.ts';
import {
  atTheEnd,
  errors,
  harms,
  incidents,
  losses,
  notGoing,
  ofTheBot,
  others,
  quits,
  unwells,
  worries,
} from './words-of-distress.ts';
import { doubts, leavings, wrongs } from './words-of-doubt.ts';
import { goingUnder, losing, wrongsDone } from './words-of-harm.ts';
import { burdens, degrees, states, strains } from './words-of-strain.ts';

const aboutTheBot = any(ofTheBot);
const away = any(
  'afwezig|afwezigheid|absent|absente|absence|away|thuis blijven|blijf thuis|blijf (?:\\S+ )?in bed',
  'off sick|call in sick|calling in sick|sick leave|day off|ziekteverlof|ziekenverlof|arret maladie',
  'conge|ziekteattest|niet (?:komen|werken)|not coming|won t be (?:there|in)|pas la',
  'reste (?:a la maison|au lit)|remplacer|vervangen',
);
/** Only why somebody is not there, or about what this bot handles. */
const beside = (text: string) => namesChange(text) || away(text) || aboutTheBot(text);
const notices = any(
  'meldingen|melding|herinneringen|berichten|notificaties|pauze|notifications?|reminders?|messages?|mails?|rappels?|als mentor|as (?:a )?mentor|comme mentor',
);

const today = any('vandaag|nu|today|now|aujourd hui|maintenant|vanavond|tonight|ce soir|vannacht');
const otherDay = both(hasWhen, not(today));

const someone = any(...others);
const worry = both(any(...worries), not(any(ofTheBot)));
const notOneself = not(any('(?:om|over|voor|about|for|pour) (?:mezelf|mijzelf|mij|myself|me|moi(?: meme)?)'));

/** No more than that one is so: `leeg`, `ben zo moe`, `je suis crevée`. */
const inAState = exactly(
  '(?:(?:ik ben|ben|ik voel me|ik voel mij|voel me|voel mij|ik zit|het is|i m|i am|i feel|feel|feeling|' +
    `je suis|je me sens|suis) )?(?:(?:${degrees}) ){0,3}(?:${states.join('|')})(?: (?:vandaag|nu|` +
    'momenteel|today|now|lately|tbh|en ce moment|aujourd hui|la)){0,2}',
);

/** What decides in this order: who cares for somebody else is spoken to as such. */
const heard: readonly (readonly [Distress, (text: string) => boolean])[] = [
  ['other', both(someone, not(namesChange))],
  ['other', both(worry, notOneself, any('om|over|voor|about|for|pour|met|de|du|who|that|dat|que'))],
  ['harm', any(...harms)],
  ['loss', any(...losses)],
  ['loss', both(any(...errors), not(aboutTheBot))],
  ['harm', both(any(...incidents), not(beside))],
  ['self', any(...atTheEnd)],
  ['self', both(any(...quits), not(notices))],
  ['self', both(any(...unwells), not(beside))],
  ['self', both(any(...notGoing), not(beside), not(otherDay))],
  ['self', worry],
  ['other', both(any(...goingUnder), not(beside))],
  ['harm', any(...wrongsDone)],
  ['loss', both(any(...losing), not(aboutTheBot))],
  ['loss', both(any(...wrongs), not(aboutTheBot))],
  ['self', any(...strains)],
  ['self', both(any(...doubts), not(aboutTheBot), not(otherDay))],
  ['self', both(any(...leavings), not(notices), not(aboutTheBot), not(otherDay))],
  ['self', both(any(...burdens), not(beside), not(otherDay))],
  ['self', inAState],
];

/** The words that matter here, so that one letter wrong in them hides nothing. */
const wanted: ReadonlySet<string> = new Set(
  [others, worries, harms, incidents, losses, errors, quits, atTheEnd, unwells, strains, doubts, wrongsDone]
    .flat()
    .concat(ofTheBot)
    .flatMap((source) => source.match(/(?<![\p{L}\\])\p{L}{5,}(?![\p{L}(\\])/gu) ?? []),
);

/**
 * Whether somebody says that it is not going well, with themselves or another, and what of it. Nothing for sickness that
 * is only why somebody is not coming. Takes a text in plain words; one letter wrong in a longer word hides nothing.
 */
export function hearDistress(text: string): Distress | undefined {
  const said = withoutTitles(text);
  const asIs = heardIn(said);
  if (asIs !== undefined) return asIs;
  const mended = mendTowards(said, wanted);
  return mended === said ? undefined : heardIn(mended);
}

const meeting =
  '(?:sessie|sessies|groepssessie|thema|themas|module|les|training|opleidingsdag|gesprekstof|session|' +
  'sessions|theme|topic|talk|workshop|seance|seances|atelier|formation|materiaal|material|materiel)';
const topic =
  '(?:stress|werkdruk|burn out|burnout|rouw|verlies|rouw en verlies|verlies en rouw|onzekerheid|' +
  'veerkracht|fouten|omgaan met fouten|medische fouten|conflict|conflicten|eenzaamheid|emoties|welzijn|' +
  'grensoverschrijdend gedrag|agressie|pesten|slapen|slaap|trauma|dood|de dood|grief|loss|' +
  'grief and loss|loss and grief|mistakes|errors|medical errors|dealing with mistakes|resilience|' +
  'workload|uncertainty|loneliness|emotions|wellbeing|bullying|aggression|deuil|perte|deuil et perte|' +
  'perte et deuil|erreurs|erreur medicale|incertitude|resilience|solitude|emotions|bien etre|' +
  'harcelement|violence|mort|la mort|charge de travail)';
const titles = [
  new RegExp(
    `(?<!\\S)${meeting} (?:\\d{1,2} )?(?:(?:over|rond|van|met|about|on|sur|de|du|le|la|l|the|het|thema|theme|als|as) ){0,3}${topic}(?!\\S)`,
    'gu',
  ),
  new RegExp(`(?<!\\S)${topic} ${meeting}(?!\\S)`, 'gu'),
  new RegExp(
    `(?<!\\S)${topic} (?:(?:van|door|de|d|par|of|by) (?:\\S+ ){1,2})?(?:als|comme|as) (?:(?:het|the|a|le) )?(?:thema|theme|sujet|subject|topic)(?!\\S)`,
    'gu',
  ),
];

/** A session about grief says nothing of who asks when it is. */
function withoutTitles(text: string): string {
  return titles.reduce((rest, title) => rest.replace(title, 'sessie'), text);
}

function heardIn(text: string): Distress | undefined {
  return heard.find(([, fits]) => fits(text))?.[0];
}
