import { type LookupFunction, Server, Socket, type TcpSocketConnectOpts } from 'node:net';

const here = /^(localhost|127\.\d+\.\d+\.\d+|\[?::1\]?)$/;

/**
 * Keeps this process to its own machine, whatever runs in it: it listens on loopback, and a connection to elsewhere fails
 * as it does without a network, which is later than the call: who asks over TLS goes on with the socket at once. The
 * Playground listens on every address, and reports on itself to its maker even with `--disable-telemetry`, for the first
 * time after a quarter of an hour (seen with 0.2.28).
 */
export function keepHere(): void {
  Server.prototype.listen = new Proxy(Server.prototype.listen, {
    apply: (listen, server, [port, ...rest]: unknown[]) =>
      Reflect.apply(
        listen,
        server,
        typeof port === 'number' && typeof rest[0] !== 'string'
          ? [port, '127.0.0.1', ...rest]
          : [port, ...rest],
      ),
  });
  Socket.prototype.connect = new Proxy(Socket.prototype.connect, {
    apply: (connect, socket: Socket, args: unknown[]) => {
      const host = readHost(args);
      return Reflect.apply(connect, socket, here.test(host) ? args : [nowhere(host)]);
    },
  });
}

/** Options of a connection to a name that nobody finds: no real one, since an address would not be looked up. */
function nowhere(host: string): TcpSocketConnectOpts {
  const lookup: LookupFunction = (_name, _options, found) =>
    process.nextTick(found, new Error(`${host} is not this machine`), []);
  return { host: 'elsewhere.invalid', port: 443, lookup };
}

/** `connect(options)`, `connect(port, host)`, `connect(path)`, or the list that Node makes of these before it calls on. */
function readHost([first, second]: readonly unknown[]): string {
  const options: unknown = Array.isArray(first) ? first[0] : first;
  if (typeof options === 'object' && options !== null)
    return 'host' in options && typeof options.host === 'string' ? options.host : 'localhost';
  return typeof options === 'number' && typeof second === 'string' ? second : 'localhost';
}
