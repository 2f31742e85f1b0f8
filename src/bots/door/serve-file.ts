import type { Request, Response, Server } from 'restify';
import { fileOf, type Invited } from '../../core/appointments/calendar-file.ts';
import { findHandedOut } from '../../core/appointments/hand-out.ts';
import { causeOf } from '../../core/kernel/cause-of.ts';
import type { PersonId } from '../../core/kernel/id.ts';
import { people } from '../../core/people/people-collection.ts';
import { sharedLanguage } from '../../core/programme/shared-language.ts';
import type { BotDeps, Files } from '../asker.ts';
import { digestOf, filePath, sayGone } from '../links.ts';

type Deps = Pick<BotDeps, 'store' | 'programmes' | 'now' | 'log'>;

/** Nobody keeps it on the way, and nobody takes it for a page. */
const headers = { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' };

/** Opens `GET /api/file/<what stands in a link>`: whoever was given it in the chat gets the appointment as a file. */
export function serveFiles(server: Server, deps: Deps, files: Files): void {
  server.get(`${filePath}/:token`, async (request: Request, response: Response) => {
    try {
      await serve(deps, files, String(request.params.token), response);
    } catch (cause) {
      deps.log.error(causeOf(cause), 'a file could not be given');
      response.send(503);
    }
  });
}

async function serve(deps: Deps, { compose }: Files, token: string, response: Response): Promise<void> {
  const { now, programmes, store } = deps;
  const found = await findHandedOut(store, digestOf(token), now());
  const facts = found && fileOf(found);
  const programme = programmes.find(({ id }) => id === found?.programme);
  const mentor = found && (await loadInvited(deps, found.mentor));
  if (found === undefined || facts === undefined || programme === undefined || mentor === undefined)
    return void response.sendRaw(404, sayGone(), { ...headers, 'Content-Type': 'text/plain; charset=utf-8' });
  const trainees = await Promise.all(found.trainees.map((each) => loadInvited(deps, each)));
  const body = compose({
    ...{ ...facts, mentor, language: sharedLanguage(programme), writtenAt: now() },
    trainees: trainees.filter((each) => each !== undefined),
  });
  response.sendRaw(200, body, {
    ...headers,
    'Content-Type': `text/calendar; charset=utf-8; method=${facts.method}`,
    'Content-Disposition': 'attachment; filename="klankbord.ics"',
  });
}

/** Undefined for anyone who is no longer in the people file. */
async function loadInvited({ store }: Deps, id: PersonId): Promise<Invited | undefined> {
  const person = (await store.load(people, id))?.document;
  return person && { name: person.name, email: person.email };
}
