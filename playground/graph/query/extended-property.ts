import type { Stamp } from '../events/stored-event.ts';
import { badRequest, GraphRefusal } from '../http/refusal.ts';

const guid = '[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}';
const shape = new RegExp(
  `^(String|Integer|Boolean|SystemTime|Double) \\{(${guid})\\} (Name .+|Id 0x[0-9a-fA-F]+)$`,
);
const quoted = "'((?:[^']|'')*)'";
const filterShape = new RegExp(
  `^singleValueExtendedProperties/[aA]ny\\(ep: ?ep/id eq ${quoted} and ep/value eq ${quoted}\\)$`,
);
const expandShape = new RegExp(`^singleValueExtendedProperties\\(\\$filter=id eq ${quoted}\\)$`);

/**
 * The id of an extended property as two of them are compared: the name is case-sensitive, the rest is not. Refused in
 * any other form: https://learn.microsoft.com/graph/api/resources/extended-properties-overview
 */
export function readStampId(raw: string): string {
  const [, type = '', set = '', name = ''] = shape.exec(raw) ?? [];
  if (type === '')
    throw new GraphRefusal(400, 'ErrorInvalidProperty', `The extended property id '${raw}' is not valid.`);
  return `${type} {${set.toLowerCase()}} ${name}`;
}

/** Refuses properties that Exchange would not take. */
export function checkStamps(stamps: readonly Stamp[]): readonly Stamp[] {
  for (const { id } of stamps) readStampId(id);
  return stamps;
}

/**
 * A filter by extended property, in the one form that is documented:
 * https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-get. The value is compared case-blind.
 */
export function readStampFilter(raw: string): (stamps: readonly Stamp[]) => boolean {
  const found = filterShape.exec(raw);
  if (found === null) throw badRequest(`Invalid filter clause: ${raw}`);
  const [id, value] = [readStampId(unquote(found[1])), unquote(found[2]).toLowerCase()];
  return (stamps) =>
    stamps.some((stamp) => readStampId(stamp.id) === id && stamp.value.toLowerCase() === value);
}

/** Which extended property an answer is to show. */
export function readStampExpand(raw: string): string {
  const found = expandShape.exec(raw);
  if (found === null) throw badRequest(`Parsing OData Select and Expand failed: ${raw}`);
  return readStampId(unquote(found[1]));
}

export function showStamps(stamps: readonly Stamp[], id: string): readonly Stamp[] {
  return stamps.filter((stamp) => readStampId(stamp.id) === id);
}

function unquote(raw = ''): string {
  return raw.replaceAll("''", "'");
}
