import { keepCompiled } from '../src/cli/keep-compiled.ts';

/** `npm start`, quicker from the second time on. */
keepCompiled();
await import('./play.ts');
