import { z } from 'zod';
import type { EntraId } from '../../core/kernel/id.ts';
import type { Instant } from '../../core/kernel/time.ts';
import type { AskGraph } from './ask-graph.ts';
import { type Failure, judge } from './judge-told.ts';

/** A calendar of four months has some dozens; more is a list without an end. */
const mostPages = 500;
const pageSize = 50;

const page = z.object({
  value: z.array(z.unknown()),
  '@odata.nextLink': z.string().optional(),
  '@odata.deltaLink': z.string().optional(),
});

export interface Pages {
  readonly kind: 'pages';
  readonly items: readonly unknown[];
  /** Where a next round begins, below the version; only of a round of changes. */
  readonly next?: string;
}

interface Listed {
  readonly operation: string;
  readonly path: string;
  readonly mailbox?: EntraId;
  readonly asText?: true;
}

/** Reads a list page by page. A link that leads to another host is not followed: a token would go with it. */
export async function readPages(
  { ask, baseUrl, now }: { readonly ask: AskGraph; readonly baseUrl: string; readonly now: () => Instant },
  { path, ...listed }: Listed,
): Promise<Pages | Failure> {
  const items: unknown[] = [];
  let at: string | undefined = path;
  for (let count = 0; at !== undefined; count += 1) {
    if (count >= mostPages) return { kind: 'refused', status: 200, code: 'too-many-pages' };
    const judged = judge(await ask({ ...listed, method: 'GET', path: at, pageSize }), 'read', now());
    if (judged.kind !== 'body') return judged;
    const parsed = page.safeParse(judged.json);
    if (!parsed.success) return { kind: 'later' };
    items.push(...parsed.data.value);
    const { '@odata.deltaLink': delta, '@odata.nextLink': more } = parsed.data;
    const link = more ?? delta;
    const found = link === undefined ? undefined : pathOfLink(link, baseUrl);
    if (link !== undefined && found === undefined)
      return { kind: 'refused', status: 200, code: 'link-elsewhere' };
    if (more === undefined) return { kind: 'pages', items, ...(found === undefined ? {} : { next: found }) };
    at = found;
  }
  return { kind: 'later' };
}

/** What a link asks for, below the version; undefined where it leads elsewhere. */
function pathOfLink(link: string, baseUrl: string): string | undefined {
  const url = URL.parse(link);
  const prefix = '/v1.0/';
  if (url === null || url.origin !== new URL(baseUrl).origin || !url.pathname.startsWith(prefix))
    return undefined;
  return `${url.pathname.slice(prefix.length - 1)}${url.search}`;
}
