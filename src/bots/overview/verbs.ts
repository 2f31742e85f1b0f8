import * as z from 'zod/v4';
import { given } from '../../core/kernel/given.ts';
import { groupShape } from '../read-data.ts';
import type { Rows } from '../verb-row.ts';
import { printOverview, showOverview } from './show-overview.ts';

export const overviewVerbs = {
  'overview.show': { data: z.object(groupShape).transform(given), logged: true, handle: showOverview },
  'overview.print': { data: z.object(groupShape).transform(given), logged: true, handle: printOverview },
} satisfies Partial<Rows>;
