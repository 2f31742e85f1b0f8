import type { Slots } from './intent.ts';
import type { Said } from './programme-words.ts';
import { named, numberAfter } from './rule.ts';
import { besideWhen } from './says-when.ts';

const talk = 'gesprek|mentorgesprek|talk|conversation|entretien';
const numbered = numberAfter(`${talk}|(?:${talk}) n`);
/** From the first to the ninth: `vierde gesprek`, `gesprek vier`. */
const places: readonly string[] = [
  'eerste|een|first|one|premiere?|un|1e|1ste|1st|1ere?',
  'tweede|twee|second|two|deuxieme|second|deux|2e|2de|2nd|2eme',
  'derde|drie|third|three|troisieme|trois|3e|3de|3rd|3eme',
  'vierde|vier|fourth|four|quatrieme|quatre|4e|4de|4th|4eme',
  'vijfde|vijf|fifth|five|cinquieme|cinq|5e|5de|5th|5eme',
  'zesde|zes|sixth|six|sixieme|6e|6de|6th|6eme',
  'zevende|zeven|seventh|seven|septieme|sept|7e|7de|7th|7eme',
  'achtste|acht|eighth|eight|huitieme|huit|8e|8ste|8th|8eme',
  'negende|negen|ninth|nine|neuvieme|neuf|9e|9de|9th|9eme',
];
const spoken = places.map(
  (place) =>
    new RegExp(`(?<!\\S)(?:(?:${place}) (?:mentor )?(?:${talk})|(?:${talk}) (?:${place}))(?!\\S)`, 'u'),
);

/** Which talk of a pair is named, by its number or by a word for it; from 1. */
function talkIn(text: string): number | undefined {
  const at = spoken.findIndex((each) => each.test(text));
  return numbered(besideWhen(text)) ?? (at < 0 ? undefined : at + 1);
}

/** Which task of a programme a text names, and of what comes with every talk, that of which talk. */
export function taskSlots(text: string, { task }: Said): Slots {
  const conversation = task === undefined ? undefined : talkIn(text);
  return { ...named('task', task), ...(conversation === undefined ? {} : { conversation }) };
}
