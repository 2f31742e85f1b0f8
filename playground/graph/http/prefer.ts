import { readZone } from '../state/zones.ts';

/** What a `Prefer` header asks for; what it names besides is ignored, as RFC 7240 says. */
export interface Prefer {
  readonly immutableIds: boolean;
  /** The zone asked for, as it was written; start and end come in it. */
  readonly timeZone: string | undefined;
  readonly bodyAs: 'html' | 'text';
  readonly pageSize: number | undefined;
  /** What was understood, for `Preference-Applied`. */
  readonly applied: readonly string[];
}

const preference = /([\w.-]+)\s*(?:=\s*(?:"([^"]*)"|([^,;\s]*)))?/g;

/**
 * https://learn.microsoft.com/graph/outlook-immutable-id, https://learn.microsoft.com/graph/api/event-get#request-headers
 * An unknown zone is refused: github.com/microsoftgraph/microsoft-graph-docs/issues/4758
 */
export function readPrefer(header = ''): Prefer {
  const said = new Map<string, string>();
  for (const [, name = '', quoted, bare] of header.matchAll(preference))
    if (!said.has(name.toLowerCase())) said.set(name.toLowerCase(), quoted ?? bare ?? '');
  const timeZone = said.get('outlook.timezone');
  if (timeZone !== undefined) readZone(timeZone);
  const size = Number(said.get('odata.maxpagesize'));
  const asText = said.get('outlook.body-content-type')?.toLowerCase() === 'text';
  const immutableIds = said.get('idtype')?.toLowerCase() === 'immutableid';
  return {
    immutableIds,
    timeZone,
    bodyAs: asText ? 'text' : 'html',
    pageSize: Number.isInteger(size) && size > 0 ? Math.min(size, 1_000) : undefined,
    applied: [
      ...(immutableIds ? ['IdType="ImmutableId"'] : []),
      ...(timeZone === undefined ? [] : [`outlook.timezone="${timeZone}"`]),
      ...(asText ? ['outlook.body-content-type="text"'] : []),
    ],
  };
}
