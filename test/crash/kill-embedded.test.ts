import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import { killSuite } from './kill-suite.ts';

const folder = mkdtempSync(join(tmpdir(), 'klankbord-kill-'));
afterAll(() => rmSync(folder, { recursive: true }));

killSuite('the embedded store', () => ({ KLANKBORD_DATA: folder }));
