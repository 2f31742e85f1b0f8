import { randomUUID } from 'node:crypto';
import { readFileSync, rmSync, writeSync } from 'node:fs';
import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import '../keep-while-running.ts';
import { beforePage, shownBefore } from './client-config.ts';
import { drawChatOnly, drawWhole } from './draw-pages.ts';
import { keepHere } from './keep-here.ts';

/**
 * Runs the Microsoft 365 Agents Playground, a third-party program, in this process, with five things that it lacks: it
 * ends when its parent does, however that ended, and leaves nothing of what was said behind; it keeps to this machine; its page loses nothing of the chat; and at
 * `/?chat` it shows the chat without the developer's tools around it, so that several fit on one page. Takes the arguments of `agentsplayground`;
 * its standard input must be a pipe that the parent keeps open.
 */

const { resolve } = createRequire(import.meta.url);
const program = resolve('@microsoft/m365agentsplayground/cli.js');
const index = readFileSync(join(dirname(program), 'dist/client/index.html'), 'utf8');
const run = randomUUID();
const pages = new Map([
  ['/', drawWhole(index, run)],
  ['/?chat', drawChatOnly(index, run)],
]);

const { M365_AGENTS_PLAYGROUND_LOGFILE: log } = process.env;
// Every word of the chat stands in it.
process.once('exit', () => log && rmSync(log, { force: true }));
process.stdin.on('close', () => process.exit(0)).resume();
// Ctrl-C goes to every process of the terminal: the parent decides, and this ends with it.
process.on('SIGINT', () => undefined);

// The program ends without a word about what ended it.
process.on('uncaughtExceptionMonitor', ({ name, message }) => writeSync(2, `${name}: ${message}\n`));

keepHere();

type Handle = (request: IncomingMessage, response: ServerResponse) => void;

/** Whether the bot was told of the chat and no page was opened since. */
let installed = false;

http.createServer = new Proxy(http.createServer, {
  apply: (create, self, [handle]: [Handle]) =>
    Reflect.apply(create, self, [
      ((request, response) => {
        const page = request.method === 'GET' ? pages.get(request.url ?? '') : undefined;
        if (page !== undefined) response.writeHead(200, page.headers).end(page.html);
        else if (isInstallation(request) && (installed || request.headers[shownBefore] !== undefined)) {
          installed = false;
          response.end();
        } else {
          installed ||= isInstallation(request) && request.headers[beforePage] !== undefined;
          handle(request, response);
        }
      }) satisfies Handle,
    ]),
});

/** Every page that is opened sends one; the bot would welcome a person again who sees the welcome in the chat. */
function isInstallation({ method, url = '' }: IncomingMessage): boolean {
  return method === 'POST' && /^\/_debug\/conversation\/[^/]+\/installation$/.test(url);
}

createRequire(import.meta.url)(program);
