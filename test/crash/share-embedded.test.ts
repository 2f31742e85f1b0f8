import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import { shareSuite } from './share-suite.ts';

const folder = mkdtempSync(join(tmpdir(), 'klankbord-share-'));
afterAll(() => rmSync(folder, { recursive: true }));

shareSuite('one SQLite file', { processes: 2, groups: 9 }, () => ({ KLANKBORD_DATA: folder }));
