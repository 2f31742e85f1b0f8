import type { GroupId, ProgrammeId } from '../kernel/id.ts';

/** What somebody wants to see of all the years: of which pair or group, else the first of their own. */
export interface OverviewWish {
  readonly verb: 'overview.show';
  readonly programme?: ProgrammeId;
  readonly group?: GroupId;
}

/** What stands behind the buttons of each verb. */
export type OverviewData = {
  readonly 'overview.show': { readonly programme?: string; readonly group?: string };
};
