import { setTimeout } from 'node:timers/promises';
import { languages } from '../../src/core/kernel/language.ts';
import { wordsOf } from '../../src/i18n/words.ts';
import { buttonsOf, type Json, textOf } from './chat.ts';
import type { ConnectorDouble } from './connector-double.ts';

/** How often it is looked for what replaces a card, in milliseconds, and how often at most. */
const every = 50;
const tries = 2_000;

/**
 * The card, or what takes the place of one that says that calendars are being looked at, as somebody who waits sees it:
 * on a slow machine they take longer than a turn may.
 */
export async function settleCard(connector: ConnectorDouble, card: Json, before: number): Promise<Json> {
  if (!isLooking(card)) return card;
  const dialog = dialogOf(card);
  for (let tried = 0; tried < tries; tried += 1) {
    const shown = [...connector.updates, ...connector.said.slice(before)];
    const later = shown
      .map(({ activity }) => activity.attachments?.[0]?.content)
      .filter((content): content is Json => typeof content === 'object' && content !== null)
      .findLast((each) => dialogOf(each) === dialog && !isLooking(each) && isNewer(each, card));
    if (later !== undefined) return later;
    await setTimeout(every);
  }
  throw new Error(`nothing took the place of ${textOf(card)}`);
}

const looking = languages.map((language) => wordsOf(language)['appointment.seeking']);

function isLooking(card: Json): boolean {
  const text = textOf(card);
  return looking.some((words) => text.includes(words));
}

function dialogOf(card: Json): unknown {
  return buttonsOf(card).find(({ data }) => data.dialog !== undefined)?.data.dialog;
}

/** Of the same turn or a later one: an earlier card of the dialog was replaced before. */
function isNewer(card: Json, other: Json): boolean {
  const turn = (each: Json) => Number(buttonsOf(each).find(({ data }) => data.turn !== undefined)?.data.turn);
  return turn(card) >= turn(other);
}
