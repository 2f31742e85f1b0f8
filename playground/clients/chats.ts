import type { DeskChat } from '../desk/draw-desk.ts';
import { findFreePort } from '../free-port.ts';
import type { Persona } from '../personas.ts';
import { ClientProcess, type ClientSettings } from './client-process.ts';

/** Where the clients of a laptop are looked for; each takes the next free port from here. */
const firstPort = 56150;

/** How often a chat that ends at once is started again; one that lived for a while has all its tries again. */
const tries = 3;
const aWhile = 60_000;

type Shared = Omit<ClientSettings, 'persona' | 'port'>;
type Say = (line: string) => void;

/** The chats of some personas: one client each, and how far it is. */
export class Chats {
  readonly #chats: Map<string, DeskChat>;
  readonly #say: Say;

  /** `say` shows a line of what becomes of them. */
  constructor(personas: readonly Persona[], say: Say) {
    this.#chats = new Map(personas.map((persona) => [persona.id, { persona, state: { at: 'starting' } }]));
    this.#say = say;
  }

  /** In the order of the personas, as they are now. */
  get list(): readonly DeskChat[] {
    return [...this.#chats.values()];
  }

  /**
   * Starts all at once; says each that answers, and each that can't be had, without which the others go on. Gives how
   * many answer. One that ends later is started again, in its place.
   */
  async start(shared: Shared): Promise<number> {
    const ports: number[] = [];
    for (const _ of this.list) ports.push(await findFreePort(firstPort, ports));
    await Promise.all(
      this.list.map(({ persona }, index) => this.#startOne({ ...shared, persona, port: ports[index] ?? 0 })),
    );
    return this.list.filter(({ state }) => state.at === 'ready').length;
  }

  async #startOne(settings: ClientSettings): Promise<void> {
    const { persona } = settings;
    const client = await this.#open(settings, 0);
    if (client === undefined) return;
    this.#sayOf(persona, `${client.url}   ${persona.who.en}`);
    void this.#keepUp(settings, client);
  }

  /** Gives the client that answers, and that the bot knows; undefined when there is none. */
  async #open(settings: ClientSettings, again: number): Promise<ClientProcess | undefined> {
    const { persona, port } = settings;
    this.#put(persona, { at: 'starting', ...(port > 0 && { url: `http://localhost:${port}` }) });
    const started = await ClientProcess.start(settings);
    const installed = started.ok ? await started.value.install() : started;
    if (!started.ok || !installed.ok) {
      this.#put(persona, { at: 'failed' });
      this.#sayOf(persona, `has no chat: ${installed.ok ? '' : installed.refusal}`);
      return undefined;
    }
    this.#put(persona, { at: 'ready', url: started.value.url, again });
    return started.value;
  }

  async #keepUp(settings: ClientSettings, first: ClientProcess): Promise<void> {
    const { persona } = settings;
    let client: ClientProcess | undefined = first;
    for (let again = 1, left = tries; client !== undefined; again += 1) {
      const since = Date.now();
      const why = await client.ended;
      left = Date.now() - since > aWhile ? tries : left - 1;
      if (left === 0) {
        this.#put(persona, { at: 'failed' });
        return this.#sayOf(persona, `has no chat any more: it ended (${why}), over and over`);
      }
      this.#sayOf(persona, `the chat ended (${why}) and is started again; what stood in it is gone`);
      client = await this.#open({ ...settings, port: Number(new URL(client.url).port) }, again);
      if (client !== undefined) this.#sayOf(persona, `${client.url}   is there again`);
    }
  }

  #put(persona: Persona, state: DeskChat['state']): void {
    this.#chats.set(persona.id, { persona, state });
  }

  #sayOf({ name }: Persona, what: string): void {
    this.#say(`  ${name.padEnd(20)} ${what}`);
  }
}
