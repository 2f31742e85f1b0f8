import type { IncomingHttpHeaders } from 'node:http';

const loopback: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/** What only a proxy adds: then it is no longer this machine alone that reaches the port. */
const forwarding = /^(forwarded|via|x-forwarded(-.+)?|x-original-(host|for|uri|url)|x-(real|client)-ip)$/;

/**
 * In local mode nobody is asked who they are, so whoever reaches the port must be on this machine and mean to: not a
 * page elsewhere whose name was led here (DNS rebinding: the browser says that name in `Host`), not a page elsewhere that
 * posts (it says its own name in `Origin`), and not somebody behind a tunnel or a proxy. Gives the header that says
 * otherwise.
 */
export function findOutsider(headers: IncomingHttpHeaders, port: number): string | undefined {
  const { host, origin } = headers;
  if (host === undefined || !isHere(`http://${host}`)) return 'host';
  if (origin !== undefined && !isDesk(origin, port)) return 'origin';
  return Object.keys(headers).find((name) => forwarding.test(name));
}

/** Whether an address is of this machine, on whatever port: clients stand on ports of their own. */
function isHere(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && url.username === '' && url.pathname === '/' && loopback.has(url.hostname);
}

/** The page that this port itself serves. */
function isDesk(origin: string, port: number): boolean {
  return [...loopback].some((host) => origin === `http://${host}:${port}`);
}
