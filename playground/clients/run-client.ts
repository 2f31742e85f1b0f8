import { createRequire } from 'node:module';
import { Server } from 'node:net';

/**
 * Runs the Microsoft 365 Agents Playground, a third-party program, in this process, with two things that it lacks: it
 * ends when its parent does, however that ended, and it listens on this machine only. Takes the arguments of
 * `agentsplayground`; its standard input must be a pipe that the parent keeps open.
 */

process.stdin.on('close', () => process.exit(0)).resume();

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

createRequire(import.meta.url)('@microsoft/m365agentsplayground/cli.js');
