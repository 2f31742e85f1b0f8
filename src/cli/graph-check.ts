import { parseArgs } from 'node:util';
import { isClosed, isOpen, openCalendars } from '../composition/open-calendars.ts';
import type { Config } from '../config.ts';
import type { Reach } from '../core/appointments/calendars.ts';
import { entraId } from '../core/kernel/id.ts';

interface GraphContext {
  readonly config: Config;
  readonly out: (line: string) => void;
}

const usage =
  'usage: klankbord graph check --mailbox M --canary C: M of a mentor, C of somebody whom Klankbord must not reach, by address or Entra object id; C may stand in GRAPH_CANARY';

/**
 * Tries the rights that an administrator gave: a mentor's mailbox must be open to us, another one closed. Reads the
 * settings and the id of one event, and prints neither. Gives the exit code: 0 when both are so, 1 when not, 2 when the
 * words are not understood.
 */
export async function graphCheck(args: readonly string[], { config, out }: GraphContext): Promise<number> {
  const words = readWords(args);
  const canary = words?.canary ?? config.graph?.canary;
  const calendars = await openCalendars(config, { info: () => undefined });
  if (words?.mailbox === undefined || canary === undefined || calendars === undefined) {
    out(usage);
    return 2;
  }
  const { mailbox } = words;
  const [own, other] = [await calendars.reach(entraId(mailbox)), await calendars.reach(entraId(canary))];
  const verdicts = [sayMailbox(mailbox, own), sayCanary(canary, other)];
  for (const { lines } of verdicts) for (const line of lines) out(line);
  return verdicts.every(({ good }) => good) ? 0 : 1;
}

interface Verdict {
  readonly good: boolean;
  readonly lines: readonly string[];
}

function sayMailbox(mailbox: string, { calendar, settings }: Reach): Verdict {
  if (calendar.kind === 'open' && settings.kind === 'open')
    return { good: true, lines: [`${mailbox}: its calendar and its settings can be read`] };
  const parts = { 'its calendar': calendar, 'its settings': settings };
  const lines = Object.entries(parts).map(([name, part]) => `${mailbox}: ${name} ${sayPart(part)}`);
  return { good: false, lines };
}

function sayCanary(canary: string, reach: Reach): Verdict {
  if (isClosed(reach)) return { good: true, lines: [`${canary}: is refused, as it must be`] };
  if (isOpen(reach))
    return {
      good: false,
      lines: [
        `${canary}: CAN BE READ, and must not: Klankbord reaches more mailboxes than those of the group`,
        'take back what was consented to in Entra for calendars and mail, and look at the scope: docs/graph.md',
      ],
    };
  const unsure = reach.calendar.kind === 'not-permitted' ? reach.settings : reach.calendar;
  return { good: false, lines: [`${canary}: ${sayPart(unsure)}; that proves nothing`] };
}

function sayPart(part: Reach['calendar']): string {
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
