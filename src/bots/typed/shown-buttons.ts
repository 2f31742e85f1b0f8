import { LRUCache } from 'lru-cache';
import type { AdaptiveCard } from '../../cards/kit/adaptive-card.ts';
import type { PersonId } from '../../core/kernel/id.ts';
import { normalise } from '../../understanding/normalise.ts';
import type { Shown, ShownButton } from '../asker.ts';

/** How many people's last card is remembered at most; beyond it, that of whoever came longest ago is forgotten. */
const atMost = 2_000;

/**
 * Which buttons each person was shown last by this process: ids and titles, in memory only. Words that nobody finds here,
 * after a restart or in another process, are looked for on what the person would be shown now.
 */
export class ShownButtons implements Shown {
  readonly #last = new LRUCache<PersonId, readonly ShownButton[]>({ max: atMost });

  /** A card that is drawn once for many people is read once. */
  readonly #read = new WeakMap<AdaptiveCard, readonly ShownButton[]>();

  remember(person: PersonId, card: AdaptiveCard): void {
    const buttons = this.#read.get(card) ?? readButtons(card);
    this.#read.set(card, buttons);
    this.#last.set(person, buttons);
  }

  find(person: PersonId, said: string): ShownButton | undefined {
    return findCalled(this.last(person), said);
  }

  last(person: PersonId): readonly ShownButton[] {
    return this.#last.get(person) ?? [];
  }
}

/** Titles are the same few hundred again and again; beyond these the one that came up longest ago is forgotten. */
const spelt = new LRUCache<string, string>({ max: 2_000, memoMethod: (title) => normalise(title) });

/** The button that is called so; none where several are that do not do the same. */
export function findCalled(buttons: readonly ShownButton[], said: string): ShownButton | undefined {
  const [first, ...others] = buttons.filter(({ names }) => names.some((name) => spelt.memo(name) === said));
  if (first === undefined) return undefined;
  const does = doing(first);
  return others.every((each) => doing(each) === does) ? first : undefined;
}

function doing({ verb, data }: ShownButton): string {
  return JSON.stringify([verb, data]);
}

/** The buttons and rows of a card that lead to this bot, in its order. */
export function readButtons(card: unknown): readonly ShownButton[] {
  const found: ShownButton[] = [];
  collect(card, found);
  return found;
}

/** What does not stand on the card as a button of its own. */
const beside: ReadonlySet<string> = new Set(['refresh', 'fallback', 'data', 'selectAction']);

/** Every card that goes out is read: one list is filled, and nothing is copied on the way. */
function collect(value: unknown, found: ShownButton[]): void {
  if (Array.isArray(value)) for (const each of value) collect(each, found);
  if (!isObject(value)) return;
  collectAction(value, undefined, found);
  if (isObject(value.selectAction)) collectAction(value.selectAction, value.items, found);
  for (const name of Object.keys(value)) if (!beside.has(name)) collect(value[name], found);
}

/** A row is called by its first text too. */
function collectAction(
  action: Readonly<Record<string, unknown>>,
  items: unknown,
  found: ShownButton[],
): void {
  const { type, title, verb, data } = action;
  if (type !== 'Action.Execute' || typeof title !== 'string' || typeof verb !== 'string') return;
  const text = firstText(items);
  found.push({ names: text === undefined ? [title] : [title, text], verb, data: isObject(data) ? data : {} });
}

function firstText(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (isObject(value) && value.type === 'TextBlock' && typeof value.text === 'string') return value.text;
  for (const each of Object.values(value)) {
    const text = firstText(each);
    if (text !== undefined) return text;
  }
  return undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
