import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import { raceSuite } from './race-suite.ts';

const folder = mkdtempSync(join(tmpdir(), 'klankbord-race-'));
afterAll(() => rmSync(folder, { recursive: true }));

raceSuite('one SQLite file', () => ({ KLANKBORD_DATA: folder }));
