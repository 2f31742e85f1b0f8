export const overviewRefusals = ['overview.not-yours', 'overview.no-page'] as const;
export type OverviewRefusal = (typeof overviewRefusals)[number];
