import { LRUCache } from 'lru-cache';
import { causeOf } from '../../core/kernel/cause-of.ts';
import type { PersonId } from '../../core/kernel/id.ts';
import type { ReachSign } from '../../core/notices/decide-reach.ts';
import { noteReach } from '../../core/notices/note-reach.ts';
import { reviveStranded } from '../../core/notices/revive-stranded.ts';
import type { BotDeps } from '../asker.ts';
import { type Arrived, findSender, isPrivate, readConversation } from './read-incoming.ts';

/**
 * How long what was noted is taken to hold, in milliseconds: another process may learn in the meantime that somebody
 * blocked the bot, and then what they type next must open it again.
 */
const holdsFor = 2 * 60_000;
/** How many people are remembered at most; beyond it the oldest is forgotten. */
const atMost = 20_000;

/**
 * Notes from every private activity of a known person where they can be reached, and has said again what they could not
 * be told. Once noted, a turn costs no further access to the store for a while.
 */
export class SenderReach {
  readonly #deps: BotDeps;
  readonly #noted = new LRUCache<string, { readonly print: string; readonly at: number }>({ max: atMost });

  constructor(deps: BotDeps) {
    this.#deps = deps;
  }

  /** Never throws: that it can't be noted is no reason to leave somebody without an answer. */
  async note(incoming: Arrived): Promise<void> {
    try {
      await this.#note(incoming);
    } catch (cause) {
      this.#deps.log.error({ verb: 'reach', ...causeOf(cause) }, 'reach not noted');
    }
  }

  async #note(incoming: Arrived): Promise<void> {
    const sign = readSign(incoming);
    const id = incoming.from.aadObjectId?.toLowerCase();
    if (sign === undefined || id === undefined || !isPrivate(incoming)) return;
    const now = this.#deps.now();
    const print = JSON.stringify(sign);
    const known = this.#noted.get(id);
    if (known?.print === print && now - known.at < holdsFor) return;
    this.#noted.delete(id);
    const sender = await findSender(this.#deps, incoming);
    if (sender === undefined) return;
    const noted = await noteReach(this.#deps.store, sender.person.id, sign, now);
    if (noted !== 'same') this.#deps.log.info({ verb: 'reach', entraId: id, noted }, 'reach');
    if (noted === 'contended') return;
    /** At first sight too, since a process may have ended between opening a mailbox and what follows from it. */
    if (sign.name === 'here' && (noted === 'opened' || known === undefined))
      await this.#revive(sender.person.id);
    this.#noted.set(id, { print, at: now });
  }

  async #revive(person: PersonId): Promise<void> {
    const { store, queue, now } = this.#deps;
    if ((await reviveStranded(store, person, now())) > 0) await queue?.ask('notices.deliver', person, now());
  }
}

/**
 * `remove-upgrade` says nothing here: it may come before or after the `add-upgrade` of the same upgrade, and when the
 * bot is really gone, Teams refuses the next message and says so. Source of the actions:
 * https://github.com/microsoft/botframework-sdk/issues/6139
 */
function readSign(incoming: Arrived): ReachSign | undefined {
  if (incoming.type !== 'installationUpdate')
    return { name: 'here', conversation: readConversation(incoming) };
  if (incoming.action === 'remove') return { name: 'removed' };
  if (incoming.action !== 'add' && incoming.action !== 'add-upgrade') return undefined;
  return { name: 'here', conversation: readConversation(incoming) };
}
