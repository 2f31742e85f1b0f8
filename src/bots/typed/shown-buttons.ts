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

  remember(person: PersonId, card: AdaptiveCard): void {
    this.#last.set(person, readButtons(card));
  }

  find(person: PersonId, said: string): ShownButton | undefined {
    return findCalled(this.#last.get(person) ?? [], said);
  }
}

/** The button that is called so; none where several are that do not do the same. */
export function findCalled(buttons: readonly ShownButton[], said: string): ShownButton | undefined {
  const [first, ...others] = buttons.filter(({ names }) => names.includes(said));
  if (first === undefined) return undefined;
  const does = doing(first);
  return others.every((each) => doing(each) === does) ? first : undefined;
}

function doing({ verb, data }: ShownButton): string {
  return JSON.stringify([verb, data]);
}

/** The buttons and rows of a card that lead to this bot, in its order. */
export function readButtons(card: unknown): readonly ShownButton[] {
  if (Array.isArray(card)) return card.flatMap(readButtons);
  if (!isObject(card)) return [];
  const row = isObject(card.selectAction) ? readAction(card.selectAction, textsOf(card.items)) : [];
  const inner = Object.entries(card)
    .filter(([name]) => !['refresh', 'fallback', 'data', 'selectAction'].includes(name))
    .flatMap(([, value]) => readButtons(value));
  return [...readAction(card, []), ...row, ...inner];
}

function readAction(action: Readonly<Record<string, unknown>>, texts: readonly string[]): ShownButton[] {
  const { type, title, verb, data } = action;
  if (type !== 'Action.Execute' || typeof title !== 'string' || typeof verb !== 'string') return [];
  const names = [title, ...texts.slice(0, 1)].map(normalise).filter((name) => name !== '');
  return [{ names, verb, data: isObject(data) ? data : {} }];
}

function textsOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (!isObject(value)) return [];
  return value.type === 'TextBlock' && typeof value.text === 'string'
    ? [value.text]
    : Object.values(value).flatMap(textsOf);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
