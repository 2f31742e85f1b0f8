import { createServer } from 'node:net';

/** `localhost` means either of the first two to somebody; a program on the third takes both. */
const hosts = ['127.0.0.1', '::1', '::'];

/** Whether no program listens on this port, on any of the addresses by which a browser would come to it. */
export async function isFree(port: number): Promise<boolean> {
  for (const host of hosts) {
    if (!(await canListen(port, host))) return false;
  }
  return true;
}

/** The first free port from `from` on; 0, which stands for any, when none of the next hundred is. */
export async function findFreePort(from: number, not: readonly number[] = []): Promise<number> {
  for (let port = from; port < from + 100 && port <= 65535; port += 1) {
    if (!not.includes(port) && (await isFree(port))) return port;
  }
  return 0;
}

function canListen(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    // A machine without IPv6 has no such address, and so nobody on it.
    server.once('error', (cause) => resolve(!('code' in cause && cause.code === 'EADDRINUSE')));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}
