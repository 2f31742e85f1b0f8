import * as z from 'zod/v4';
import { choosables } from '../../core/help/wishes.ts';
import { lenient } from '../read-data.ts';
import type { Rows } from '../verb-row.ts';
import { longestPacked } from './card-slots.ts';
import { chooseMeant } from './choose-meant.ts';

export const typedVerbs = {
  'typed.choose': {
    data: z.object({ intent: z.enum(choosables), slots: lenient(z.string().max(longestPacked)) }),
    logged: true,
    handle: (asker, { intent, slots }) => chooseMeant(asker, intent, slots),
  },
} satisfies Partial<Rows>;
