import { parseArgs } from 'node:util';
import { isClosed, isOpen, openExchange, type Parts, tryParts } from '../composition/open-exchange.ts';
import type { Config } from '../config.ts';

interface GraphContext {
  readonly config: Config;
  readonly out: (line: string) => void;
}

const usage =
  'usage: klankbord graph check --mailbox M --canary C: M of a mentor, C of somebody whom Klankbord ' +
  'must not reach, by address or Entra object id; C may stand in GRAPH_CANARY';

/**
 * Tries the rights that an administrator gave: a mentor's mailbox must be open to us, another one closed. Reads the
 * settings and the id of one event, and prints neither. Gives the exit code: 0 when both are so, 1 when not, 2 when the
 * words are not understood.
 */
export async function graphCheck(args: readonly string[], { config, out }: GraphContext): Promise<number> {
  const words = readWords(args);
  const canary = words?.canary ?? config.graph?.canary;
  const exchange = await openExchange(config, { info: () => undefined });
  if (words?.mailbox === undefined || canary === undefined || exchange.calendars === undefined) {
    out(usage);
    return 2;
  }
  const { mailbox } = words;
  const [own, other] = [await tryParts(exchange, mailbox), await tryParts(exchange, canary)];
  const verdicts = [sayMailbox(mailbox, own), sayCanary(canary, other)];
  for (const { lines } of verdicts) for (const line of lines) out(line);
  return verdicts.every(({ good }) => good) ? 0 : 1;
}

interface Verdict {
  readonly good: boolean;
  readonly lines: readonly string[];
}

/** What each part of a mailbox is called. */
const names: Readonly<Record<string, string>> = {
  calendar: 'its calendar',
  settings: 'its settings',
  mail: 'its mail',
};

function sayMailbox(mailbox: string, parts: Parts): Verdict {
  const said = Object.entries(parts).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const named = said.map(([name]) => names[name] ?? name);
  if (said.every(([, { kind }]) => kind === 'open'))
    return { good: true, lines: [`${mailbox}: ${sayAll(named)} can be read`] };
  return { good: false, lines: said.map(([, part], n) => `${mailbox}: ${named[n]} ${sayPart(part)}`) };
}

function sayAll(named: readonly string[]): string {
  return `${named.slice(0, -1).join(', ')} and ${named.at(-1)}`;
}

function sayCanary(canary: string, parts: Parts): Verdict {
  if (isClosed(parts)) return { good: true, lines: [`${canary}: is refused, as it must be`] };
  if (isOpen(parts))
    return {
      good: false,
      lines: [
        `${canary}: CAN BE READ, and must not: Klankbord reaches more mailboxes than those of the group`,
        'take back what was consented to in Entra for calendars and mail, and look at the scope: docs/graph.md',
      ],
    };
  const unsure = Object.values(parts).find(({ kind }) => kind !== 'not-permitted');
  const said = unsure === undefined ? 'was not asked' : sayPart(unsure);
  return { good: false, lines: [`${canary}: ${said}; that proves nothing`] };
}

function sayPart(part: Parts[string]): string {
  switch (part.kind) {
    case 'open':
      return 'can be read';
    case 'not-permitted':
      return 'is refused: not in the group, without the role, or for less than two hours';
    case 'no-mailbox':
      return 'is not there: no such mailbox in Exchange Online';
    case 'identity':
      return 'could not be asked: CLIENT_ID, TENANT_ID and the secret or certificate are not accepted';
    case 'later':
      return 'could not be asked now: no connection, or too many requests; try again';
    case 'refused':
      return `was not answered: status ${part.status}${part.code === undefined ? '' : ` ${part.code}`}`;
  }
}

function readWords(args: readonly string[]) {
  try {
    const options = { mailbox: { type: 'string' }, canary: { type: 'string' } } as const;
    return parseArgs({ args: [...args], options }).values;
  } catch (cause) {
    if (typeof cause === 'object' && cause !== null && 'code' in cause) return undefined;
    throw cause;
  }
}
