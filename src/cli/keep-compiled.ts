import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

/** Where what Node compiled is kept. */
export const compiled = fileURLToPath(new URL('../../node_modules/.cache/klankbord', import.meta.url));

/**
 * What Node compiled of the packages and of these files is kept beside the packages, where only those who install them
 * writes: every start after the first is a third quicker. A folder that can't be written is left out without a word. It
 * goes for what is loaded afterwards, so whoever calls this loads the rest with `import()`.
 */
export function keepCompiled(): void {
  enableCompileCache(compiled);
}
