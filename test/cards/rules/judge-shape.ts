import { createRequire } from 'node:module';
import { teamsOnly } from './teams-only.ts';
import { elementsOf, type Node } from './walk-card.ts';

// The build of the package for browsers is the only one that Node can load as it is.
const require = createRequire(import.meta.url);
const cards = require('adaptivecards/dist/adaptivecards.js') as typeof import('adaptivecards');
const version = cards.Versions.v1_5;

/** What an element holds inside, which the package reads apart from its schema. */
const contents: Readonly<Record<string, readonly string[]>> = {
  AdaptiveCard: ['body'],
  Container: ['items'],
  Column: ['items'],
  ColumnSet: ['columns'],
  ActionSet: ['actions'],
  RichTextBlock: ['inlines'],
  Table: ['rows'],
  TableRow: ['cells'],
  TableCell: ['items'],
};

/** Read by every element, or by hosts, without standing in the schema of the package. */
const everywhere = new Set(['type', 'fallback', '$schema', 'msTeams']);

/**
 * Judges by the published implementation of Adaptive Cards at version 1.5: unknown elements and properties, properties of
 * a later version, values that it refuses, and what its own validation finds. Elements that only Teams knows are judged by
 * their fallback.
 */
export function judgeShape(card: object): readonly string[] {
  return [...judgeByParser(card), ...elementsOf(card).flatMap(judgeProperties)];
}

function judgeByParser(card: object): readonly string[] {
  // The schema takes any text as `lang`; the package takes two or three letters only, Teams also a region.
  const { lang: _, ...rest } = { lang: '', ...card };
  const context = new cards.SerializationContext(version);
  const parsed = new cards.AdaptiveCard();
  parsed.parse(rest, context);
  const told = Array.from({ length: context.eventCount }, (__, index) => context.getEventAt(index).message);
  const found = parsed.validateProperties().validationEvents.map(({ message }) => message);
  const expected = teamsOnly.map(
    (type) => `Unknown element type "${type}". Fallback will be used if present.`,
  );
  return [...told, ...found].filter((message) => !expected.includes(message));
}

function judgeProperties({ path, type, value }: Node & { readonly type: string }): readonly string[] {
  if (teamsOnly.includes(type)) return [];
  const known = propertiesOf(type);
  if (known === undefined) return [`${path}: ${type} is not of Adaptive Cards 1.5`];
  return Object.keys(value)
    .filter((key) => !everywhere.has(key) && !known.has(key) && !contents[type]?.includes(key))
    .map((key) => `${path}: ${type} has no "${key}" in 1.5`);
}

const properties = new Map<string, ReadonlySet<string> | undefined>();

function propertiesOf(type: string): ReadonlySet<string> | undefined {
  if (!properties.has(type)) properties.set(type, readProperties(type));
  return properties.get(type);
}

/** The package keeps a schema with every class: the same that its documentation is made from. */
function readProperties(type: string): ReadonlySet<string> | undefined {
  const made = create(type);
  if (made === undefined) return undefined;
  const schema = made.getSchema();
  const all = Array.from({ length: schema.getCount() }, (_, index) => schema.getItemAt(index));
  return new Set(
    all.filter(({ targetVersion }) => targetVersion.compareTo(version) <= 0).map(({ name }) => name),
  );
}

function create(type: string) {
  const inner: Readonly<
    Record<string, () => { getSchema(): ReturnType<typeof cards.AdaptiveCard.prototype.getSchema> }>
  > = {
    AdaptiveCard: () => new cards.AdaptiveCard(),
    Column: () => new cards.Column(),
    TableRow: () => new cards.TableRow(),
    TableCell: () => new cards.TableCell(),
    TextRun: () => new cards.TextRun(),
  };
  return (
    inner[type]?.() ??
    cards.GlobalRegistry.elements.createInstance(type, version) ??
    cards.GlobalRegistry.actions.createInstance(type, version)
  );
}
