export const helpRefusals = ['faq.unknown'] as const;
export type HelpRefusal = (typeof helpRefusals)[number];
