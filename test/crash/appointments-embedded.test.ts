import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import { appointmentsSuite } from './appointments-suite.ts';

const folder = mkdtempSync(join(tmpdir(), 'klankbord-appointments-data-'));
afterAll(() => rmSync(folder, { recursive: true }));

appointmentsSuite('one SQLite file', () => ({ KLANKBORD_DATA: folder }));
