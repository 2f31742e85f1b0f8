import { writeFileSync } from 'node:fs';
import { listHolidays } from './list-holidays.ts';

const file = new URL('../../src/core/programme/public-holidays.json', import.meta.url);
writeFileSync(file, `${JSON.stringify(listHolidays(), null, 2)}\n`);
