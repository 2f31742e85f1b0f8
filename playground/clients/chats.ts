import type { DeskChat } from '../desk/draw-desk.ts';
import { findFreePort } from '../free-port.ts';
import type { Persona } from '../personas.ts';
import { ClientProcess, type ClientSettings } from './client-process.ts';

/** Where the clients of a laptop are looked for; each takes the next free port from here. */
const firstPort = 56150;

type Shared = Omit<ClientSettings, 'persona' | 'port'>;
type Say = (line: string) => void;

/** The chats of some personas: one client each, and how far it is. */
export class Chats {
  readonly #chats: Map<string, DeskChat>;

  constructor(personas: readonly Persona[]) {
    this.#chats = new Map(personas.map((persona) => [persona.id, { persona, state: { at: 'starting' } }]));
  }

  /** In the order of the personas, as they are now. */
  get list(): readonly DeskChat[] {
    return [...this.#chats.values()];
  }

  /**
   * Starts all at once; says each that answers, and each that can't be had, without which the others go on. Gives how
   * many answer.
   */
  async start(shared: Shared, say: Say): Promise<number> {
    const ports: number[] = [];
    for (const _ of this.list) ports.push(await findFreePort(firstPort, ports));
    await Promise.all(
      this.list.map(({ persona }, index) =>
        this.#startOne({ ...shared, persona, port: ports[index] ?? 0 }, say),
      ),
    );
    return this.list.filter(({ state }) => state.at === 'ready').length;
  }

  async #startOne(settings: ClientSettings, say: Say): Promise<void> {
    const { persona } = settings;
    const fail = (why: string): void => {
      this.#chats.set(persona.id, { persona, state: { at: 'failed' } });
      say(`  ${persona.name.padEnd(20)} has no chat: ${why}`);
    };
    const started = await ClientProcess.start(settings);
    if (!started.ok) return fail(started.refusal);
    const client = started.value;
    const installed = await client.install();
    if (!installed.ok) return fail(installed.refusal);
    this.#chats.set(persona.id, { persona, state: { at: 'ready', url: client.url } });
    say(`  ${persona.name.padEnd(20)} ${client.url}   ${persona.who.en}`);
    void client.ended.then(() => fail('it ended'));
  }
}
