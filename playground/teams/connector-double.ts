import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An activity that the bot sent to a conversation. */
export interface Said {
  readonly conversation: string;
  readonly activity: {
    readonly type: string;
    readonly text?: string;
    readonly attachments?: readonly { readonly contentType: string; readonly content: unknown }[];
  };
}

/** Stands where the Bot Connector stands: takes what the bot sends and remembers it. */
export class ConnectorDouble {
  readonly said: Said[] = [];
  /** Statuses to answer with, first come first served; when empty, 200. */
  readonly statuses: number[] = [];
  readonly #server: Server;

  private constructor(server: Server) {
    this.#server = server;
  }

  static async open(): Promise<ConnectorDouble> {
    const server = createServer();
    const double = new ConnectorDouble(server);
    server.on('request', (request, response) => {
      void readBody(request).then((body) => {
        const status = double.statuses.shift() ?? 200;
        const [, conversation = ''] =
          /^\/v3\/conversations\/([^/]+)\/activities/.exec(request.url ?? '') ?? [];
        if (status < 300)
          double.said.push({ conversation: decodeURIComponent(conversation), activity: JSON.parse(body) });
        response.writeHead(status, { 'content-type': 'application/json' });
        response.end(
          JSON.stringify(status < 300 ? { id: `said-${double.said.length}` } : { error: { code: 'Double' } }),
        );
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return double;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  close(): Promise<void> {
    this.#server.closeAllConnections();
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }
}

async function readBody(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  return body;
}
