export const overviewRefusals = ['overview.not-yours'] as const;
export type OverviewRefusal = (typeof overviewRefusals)[number];
