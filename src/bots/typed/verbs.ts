import * as z from 'zod/v4';
import { choosables } from '../../core/help/wishes.ts';
import type { Rows } from '../verb-row.ts';
import { chooseMeant } from './choose-meant.ts';

export const typedVerbs = {
  'typed.choose': {
    data: z.object({ intent: z.enum(choosables) }),
    logged: true,
    handle: (asker, { intent }) => chooseMeant(asker, intent),
  },
} satisfies Partial<Rows>;
