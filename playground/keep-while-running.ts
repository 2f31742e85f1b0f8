import { flushCompileCache } from 'node:module';

/**
 * Node keeps what it compiled when a process comes to its end. One that is killed never does, nor does the next: each would
 * compile all of it anew. So it is kept while the process runs: when it is open, and when all has been loaded.
 */
for (const after of [3_000, 15_000]) setTimeout(flushCompileCache, after).unref();
