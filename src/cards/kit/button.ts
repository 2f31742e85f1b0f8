import type { PlaceData, SeenPlaceData } from '../../core/kernel/button-data.ts';
import type { SessionPlace } from '../../core/kernel/session-place.ts';
import type { ButtonData, Verb } from '../../core/wishes/wish.ts';
import { bare, short } from './plain.ts';

/** Plain values by name, as they travel. */
type Data = Readonly<Record<string, string | number | boolean | undefined>>;

export interface Button {
  readonly title: string;
  readonly verb: Verb;
  readonly data: Data;
  readonly style: 'default' | 'positive';
}

/** What the verb needs behind its button; left out where it needs nothing. */
type Given<V extends Verb> =
  Record<never, never> extends ButtonData[V] ? [data?: ButtonData[V]] : [data: ButtonData[V]];

export function button<V extends Verb>(title: string, verb: V, ...[data]: Given<V>): Button {
  return { title: bare(short(title, 80)), verb, data: data ?? {}, style: 'default' };
}

/** The one button of a card that a tired thumb should find. */
export function primary<V extends Verb>(title: string, verb: V, ...data: Given<V>): Button {
  return lead(button(title, verb, ...data));
}

/** The same button, where a tired thumb should find it. */
export function lead(button: Button): Button {
  return { ...button, style: 'positive' };
}

export function placeData({ programme, group, plan, year, intake }: SessionPlace): PlaceData {
  return { programme, group, plan, year, intake };
}

/** With the version of the session that the card was drawn from. */
export function seenData(place: SessionPlace, seen: number): SeenPlaceData {
  return { ...placeData(place), seen };
}

interface FilledButton extends Button {
  /** For clients without Universal Actions: the verb travels with the data of an `Action.Submit`. */
  readonly submit: Data & { readonly verb: Button['verb'] };
}

export const noButtons = { hasButtons: false, buttons: [] as readonly FilledButton[] };

/** Buttons as a template reads them. */
export function fillButtons(buttons: readonly Button[]): typeof noButtons {
  return { hasButtons: buttons.length > 0, buttons: fillEach(buttons) };
}

export function fillEach(buttons: readonly Button[]): readonly FilledButton[] {
  return buttons.map((each) => ({ ...each, submit: { ...each.data, verb: each.verb } }));
}
