import * as z from 'zod/v4';
import { given } from '../../core/kernel/given.ts';
import { id, lenient, nothing } from '../read-data.ts';
import type { Rows } from '../verb-row.ts';
import { showFaq } from './show-faq.ts';
import { showHelp } from './show-help.ts';
import { showHelpCard } from './show-help-card.ts';

export const helpVerbs = {
  'faq.show': {
    data: z.object({ entry: lenient(id) }).transform(given),
    logged: true,
    handle: showFaq,
    looks: [{}],
  },
  'help.show': { data: nothing, logged: true, handle: showHelp, looks: [{}] },
  /** That somebody looked at the numbers is written nowhere, also not in the log. */
  'help.card': { data: nothing, handle: showHelpCard },
} satisfies Partial<Rows>;
