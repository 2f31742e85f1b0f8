import type { Slots } from './intent.ts';

const optionWord = 'optie|keuze|option|choice|choix|nummer|number|numero|voorstel|slot|moment|proposition';
const numbered = new RegExp(
  `^(?:\\S+ ){0,3}(?:${optionWord}) (\\d|een|twee|drie|vier|one|two|three|four|un|deux|trois|quatre|a|b|c|d)(?: \\S+){0,4}$`,
);
const place = new RegExp(
  '^(?:(?:doe|dan|neem|geef|maar|liefst|liever|graag|ik|kies|i|ll|take|je|prends|prefere|voor|mij|de|' +
    'het|die|dat|the|la|le|ok|ja|yes|oui|go|for|with|let|s|do|we|nemen) )*(eerste|tweede|derde|vierde|' +
    'laatste|first|second|third|fourth|last|premiere?|deuxieme|troisieme|quatrieme|derniere?|1e|2e|3e|4e|' +
    `1ste|2de|3de|4de|1st|2nd|3rd|4th)(?: (?:${optionWord}|one|graag|is|goed|prima|ok|fine|good|past|` +
    'works|me|va|convient|lijkt|best|maar|dan|voor|mij|for|c|est|bon|parfait))*$',
);
const orders = [
  /^(?:eerste|first|premiere?|1|1e|1ste|1st|een|one|un|a)$/,
  /^(?:tweede|second|deuxieme|2|2e|2de|2nd|twee|two|deux|b)$/,
  /^(?:derde|third|troisieme|3|3e|3de|3rd|drie|three|trois|c)$/,
  /^(?:vierde|fourth|quatrieme|4|4e|4de|4th|vier|four|quatre|d)$/,
];

/** Which of the moments on offer is chosen; no number for the last of them. */
export function optionIn(text: string): Slots | undefined {
  const found = numbered.exec(text)?.[1] ?? place.exec(text)?.[1];
  if (found === undefined) return undefined;
  const order = orders.findIndex((each) => each.test(found));
  if (order >= 0) return { option: order + 1 };
  return /^\d$/.test(found) ? { option: Number(found) } : {};
}
