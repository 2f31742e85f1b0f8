import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import { deliveriesSuite } from './deliveries-suite.ts';

const folder = mkdtempSync(join(tmpdir(), 'klankbord-deliveries-data-'));
afterAll(() => rmSync(folder, { recursive: true }));

deliveriesSuite('one SQLite file', 8, () => ({ KLANKBORD_DATA: folder }));
