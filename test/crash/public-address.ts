import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** An address that stays while the bot behind it is killed and started on another port. */
export class PublicAddress {
  readonly #server: Server;
  /** Where the bot is now; undefined while it is gone. */
  behind: string | undefined;

  private constructor(server: Server) {
    this.#server = server;
  }

  static async open(): Promise<PublicAddress> {
    const server = createServer();
    const made = new PublicAddress(server);
    server.on('request', (request, response) => void made.#pass(request, response));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return made;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }

  async #pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { status, type, words } = await this.#ask(request);
    response.statusCode = status;
    response.setHeader('content-type', type);
    response.end(words);
  }

  /** What a proxy says where nobody is behind it: 502. */
  async #ask(request: IncomingMessage) {
    const body = await text(request);
    const headers = { 'content-type': request.headers['content-type'] ?? 'application/json' };
    const sent = { method: 'POST', headers, ...(body === '' ? {} : { body }) };
    try {
      const answer = await fetch(`${this.behind}${request.url}`, sent);
      const type = answer.headers.get('content-type') ?? 'text/plain';
      return { status: answer.status, type, words: await answer.text() };
    } catch {
      return { status: 502, type: 'text/plain', words: '' };
    }
  }
}
