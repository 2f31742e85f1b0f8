import type { Distress } from './intent.ts';
import { mendTowards } from './mend-typos.ts';
import { any, both, not } from './rule.ts';
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

const aboutTheBot = any(ofTheBot);
const away = any(
  'afwezig|afwezigheid|absent|absente|absence|away|thuis blijven|blijf thuis|blijf (?:\\S+ )?in bed|off sick|call in sick|calling in sick|sick leave|day off|ziekteverlof|ziekenverlof|arret maladie|conge|ziekteattest|niet (?:komen|werken)|not coming|won t be (?:there|in)|pas la|reste (?:a la maison|au lit)|remplacer|vervangen',
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
];

/** The words that matter here, so that one letter wrong in them hides nothing. */
const wanted: ReadonlySet<string> = new Set(
  [others, worries, harms, incidents, losses, errors, quits, atTheEnd, unwells]
    .flat()
    .concat(ofTheBot)
    .flatMap((source) => source.match(/(?<![\p{L}\\])\p{L}{5,}(?![\p{L}(\\])/gu) ?? []),
);

/**
 * Whether somebody says that it is not going well, with themselves or another, and what of it. Nothing for sickness that
 * is only why somebody is not coming. Takes a text in plain words; one letter wrong in a longer word hides nothing.
 */
export function hearDistress(text: string): Distress | undefined {
  const asIs = heardIn(text);
  if (asIs !== undefined) return asIs;
  const mended = mendTowards(text, wanted);
  return mended === text ? undefined : heardIn(mended);
}

function heardIn(text: string): Distress | undefined {
  return heard.find(([, fits]) => fits(text))?.[0];
}

/** Whether a patient is spoken of, which is not to be written down here. */
export const namesPatient = any('patient\\w*|patiente\\w*');
