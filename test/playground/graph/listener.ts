import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Json } from './open-graph.ts';

/** A program that wants to hear of changes, as ours will be one. */
export class Listener {
  /** What it was told, each request a list. */
  readonly heard: (readonly Json[])[] = [];
  /** What it answers to a validation; undefined: the token, as asked. */
  wrong: { readonly status?: number; readonly type?: string; readonly text?: string } | undefined;
  /** What it answers to a notification. */
  status = 202;
  readonly #server: Server;

  private constructor(server: Server) {
    this.#server = server;
  }

  static async open(): Promise<Listener> {
    const server = createServer();
    const listener = new Listener(server);
    server.on('request', async (request, response) => {
      let body = '';
      for await (const chunk of request) body += String(chunk);
      const token = new URL(request.url ?? '', 'http://x').searchParams.get('validationToken');
      if (token !== null) {
        const { status = 200, text = token, type = 'text/plain' } = listener.wrong ?? {};
        // Not in one line: restify, which another test may have loaded, takes the answer off `writeHead` in this process.
        response.writeHead(status, { 'content-type': type });
        return void response.end(text);
      }
      listener.heard.push((JSON.parse(body) as { value: Json[] }).value);
      response.writeHead(listener.status);
      response.end();
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return listener;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/api/graph`;
  }

  get all(): readonly Json[] {
    return this.heard.flat();
  }

  close(): Promise<void> {
    this.#server.closeAllConnections();
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }
}
