import * as z from 'zod/v4';
import { given } from '../../core/kernel/given.ts';
import { lenient, programme } from '../read-data.ts';
import type { Rows } from '../verb-row.ts';
import { showDigest } from './show-digest.ts';

export const digestVerbs = {
  'digest.show': {
    data: z.object({ programme: lenient(programme) }).transform(given),
    logged: true,
    handle: showDigest,
    looks: [{}],
  },
} satisfies Partial<Rows>;
