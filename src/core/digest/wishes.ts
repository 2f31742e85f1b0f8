import type { ProgrammeId } from '../kernel/id.ts';
import type { CalendarDate } from '../kernel/time.ts';

/** What a coordinator wants to see. */
export interface DigestWish {
  readonly verb: 'digest.show';
  readonly programme?: ProgrammeId;
  /** Of which days; left out, the last that was published. */
  readonly days?: { readonly from?: CalendarDate; readonly to?: CalendarDate };
  /** Asked about one person or one group, which a digest never is about. */
  readonly about?: 'individual';
}

/** What stands behind the buttons of each verb. */
export type DigestData = { readonly 'digest.show': { readonly programme?: string } };
