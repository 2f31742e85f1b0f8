import { openMailDrafts } from '../../src/adapters/graph/open-mail-drafts.ts';
import { openGraphTokens } from '../../src/adapters/graph/open-token-source.ts';
import { instant } from '../../src/core/kernel/time.ts';
import { GraphUnderTest } from '../playground/graph/open-graph.ts';
import { mailDraftsContract } from './mail-drafts.suite.ts';

/** The adapter of Microsoft Graph, asking the local Graph in this process. */
mailDraftsContract(async () => {
  const graph = await GraphUnderTest.open();
  const logged: string[] = [];
  const timeLimit = 60_000;
  const mail = openMailDrafts({
    baseUrl: graph.url,
    token: openGraphTokens(graph.url, undefined, timeLimit),
    log: { info: (fields, message) => logged.push(JSON.stringify({ ...fields, message })) },
    now: () => instant(Date.parse('2026-11-23T17:00:00Z')),
    timeLimit,
  });
  return { mail, graph, logged };
});
