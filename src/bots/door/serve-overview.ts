import { randomBytes } from 'node:crypto';
import type { Request, Response, Server } from 'restify';
import { causeOf } from '../../core/kernel/cause-of.ts';
import { findPage, type OverviewPage, usePage } from '../../core/overview/overview-page.ts';
import { people } from '../../core/people/people-collection.ts';
import { languageOf } from '../../core/people/person.ts';
import type { BotDeps } from '../asker.ts';
import { digestOf, pagePath, sayGone } from '../links.ts';

type Deps = Pick<BotDeps, 'store' | 'programmes' | 'now' | 'log' | 'seals'>;

/** Writes what a link leads to; undefined where it leads to nothing. */
type WriteFor = (deps: Deps, token: string, nonce: string) => Promise<string | undefined>;

/**
 * Opens `GET /api/overview/<what stands in a link>`, a page with one button and nothing about anybody, and the `POST` of
 * that button, which gives the overview once. What looks at links before people do presses no buttons, so it does not use
 * the link up.
 */
export function serveOverviews(server: Server, deps: Deps): void {
  // The button sends its own address along, so that the door sees that it comes from here; the overview sends none.
  server.get(`${pagePath}/:token`, answer(deps, doorFor, 'same-origin'));
  server.post(`${pagePath}/:token`, answer(deps, overviewFor, 'no-referrer'));
}

function answer(deps: Deps, write: WriteFor, referrer: string) {
  return async (request: Request, response: Response) => {
    const nonce = randomBytes(16).toString('base64');
    try {
      const page = await write(deps, String(request.params.token), nonce);
      if (page === undefined) response.sendRaw(404, sayGone(), headersOf('text/plain', nonce, referrer));
      else response.sendRaw(200, page, headersOf('text/html', nonce, referrer));
    } catch (cause) {
      deps.log.error(causeOf(cause), 'an overview could not be given');
      response.send(503);
    }
  };
}

const doorFor: WriteFor = async ({ store, now }, token, nonce) => {
  const found = await findPage(store, digestOf(token), now());
  const person = found && (await store.load(people, found.document.person))?.document;
  if (person === undefined) return undefined;
  // As below: nobody opens a page before the door is open.
  const { writeDoor } = await import('../../cards/overview/write-page.ts');
  return writeDoor(languageOf(person), nonce);
};

const overviewFor: WriteFor = async (deps, token, nonce) => {
  const page = await usePage(deps.store, digestOf(token), deps.now());
  return page && overviewOf(deps, page, nonce);
};

/** Whoever may not see it any more sees nothing, whatever the link was made for. */
async function overviewOf(deps: Deps, page: OverviewPage, nonce: string): Promise<string | undefined> {
  const person = (await deps.store.load(people, page.person))?.document;
  if (person === undefined) return undefined;
  const { loadCourse } = await import('../../core/overview/load-course.ts');
  const now = deps.now();
  const loaded = await loadCourse(deps, person, page, now);
  if (!loaded.ok) return undefined;
  const { writeOverview } = await import('../../cards/overview/write-page.ts');
  const { describe } = await import('../overview/show-overview.ts');
  const reader = { language: languageOf(person), now };
  return writeOverview(await describe(deps, person, reader, loaded.value), nonce);
}

/** Nobody keeps it on the way, nothing from elsewhere runs in it, and nobody puts it in a page of theirs. */
function headersOf(type: string, nonce: string, referrer: string): Readonly<Record<string, string>> {
  return {
    'Content-Type': `${type}; charset=utf-8`,
    'Cache-Control': 'no-store',
    'Referrer-Policy': referrer,
    'Content-Security-Policy': `default-src 'none'; style-src 'nonce-${nonce}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
    'X-Content-Type-Options': 'nosniff',
    'X-Robots-Tag': 'noindex, nofollow',
  };
}
