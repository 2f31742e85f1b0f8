import { isDeepStrictEqual } from 'node:util';
import { packSlots, unpackSlots } from '../../../src/bots/typed/card-slots.ts';
import { elementsOf, isObject, type Node, textOf } from './walk-card.ts';

/** Says where a second button asks for attention, or where the first is not the one that does. */
export function judgePrimary(card: object): readonly string[] {
  const loud = elementsOf(card).filter(({ value }) => value.style === 'positive');
  return [
    ...loud.slice(1).map(({ path }) => `${path}: a second primary button`),
    ...loud.filter(({ path }) => !path.endsWith('[0]')).map(({ path }) => `${path}: is not the first`),
  ];
}

/** Says which button has no name, no way for clients without Universal Actions, or no place on a phone. */
export function judgeActions(card: object): readonly string[] {
  const elements = elementsOf(card);
  const crowded = elements
    .filter(
      ({ type, value }) => type === 'ActionSet' && Array.isArray(value.actions) && value.actions.length > 6,
    )
    .map(({ path }) => `${path}: more than six buttons`);
  // What a client asks for by itself is pressed by nobody.
  const pressed = elements.filter(
    ({ type, path }) => type.startsWith('Action.') && path !== 'card.refresh.action',
  );
  return [
    ...crowded,
    ...pressed
      .filter(({ value }) => textOf(value.title).trim() === '')
      .map(({ path }) => `${path}: a button without a name`),
    ...pressed.filter(({ type }) => type === 'Action.Execute').flatMap(judgeFallback),
    ...judgeRequired(elements, pressed),
  ];
}

type Elements = ReturnType<typeof elementsOf>;

/** A client holds back a button while something that must be filled in is empty, unless the button takes no inputs. */
function judgeRequired(elements: Elements, pressed: Elements): readonly string[] {
  if (!elements.some(({ value }) => value.isRequired === true)) return [];
  return pressed
    .filter(({ type, value }) => type === 'Action.Execute' && value.style !== 'positive')
    .filter(({ value }) => value.associatedInputs !== 'none')
    .map(({ path, value }) => `${path}: "${textOf(value.title)}" is held back until all is filled in`);
}

/** The fallback of an `Action.Execute` asks for the same with the same name. */
function judgeFallback({ path, value }: Node): readonly string[] {
  const expected = {
    type: 'Action.Submit',
    title: value.title,
    data: { ...(isObject(value.data) ? value.data : {}), verb: value.verb },
    ...(value.associatedInputs === undefined ? {} : { associatedInputs: value.associatedInputs }),
  };
  return isDeepStrictEqual(value.fallback, expected)
    ? []
    : [`${path}: "${textOf(value.title)}" has no equal fallback`];
}

const id = /^[\p{L}\p{N}_.:@/-]{1,80}$/u;

/** Says where a button carries text or a record instead of ids, numbers and flags. */
export function judgeButtonData(card: object): readonly string[] {
  return elementsOf(card).flatMap(({ path, type, value }) =>
    type.startsWith('Action.') && 'data' in value ? judgeData(path, value.data) : [],
  );
}

/** What was read of a line, in days, times and words of our own: what packing it once more leaves as it is. */
function isPacked(text: string): boolean {
  return packSlots(unpackSlots(text)) === text;
}

function judgeData(path: string, data: unknown): readonly string[] {
  if (!isObject(data)) return [`${path}: data is no object`];
  return Object.entries(data)
    .filter(
      ([key, value]) =>
        !(typeof value === 'number' || typeof value === 'boolean' || id.test(textOf(value))) &&
        !(key === 'slots' && isPacked(textOf(value))),
    )
    .map(([key]) => `${path}: "${key}" is no id`);
}
