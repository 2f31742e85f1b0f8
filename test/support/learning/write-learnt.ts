import { writeFileSync } from 'node:fs';
import { knowShipped } from '../known-programmes.ts';
import { makeLearnt } from './make-learnt.ts';

const file = new URL('../../../src/understanding/learnt.json', import.meta.url);
writeFileSync(file, `${JSON.stringify(makeLearnt((await knowShipped()).words), null, 2)}\n`);
