import type { GroupId, ProgrammeId } from '../kernel/id.ts';

/** What somebody wants to see of all the years: of which pair or group, else the first of their own. */
export interface OverviewWish {
  /** On a card, or as a page of its own. */
  readonly verb: 'overview.show' | 'overview.print';
  readonly programme?: ProgrammeId;
  readonly group?: GroupId;
}

/** What stands behind the buttons of each verb. */
export type OverviewData = {
  readonly 'overview.show': { readonly programme?: string; readonly group?: string };
  readonly 'overview.print': { readonly programme?: string; readonly group?: string };
};
