export const trainingRefusals = ['training.not-yours', 'training.no-exemption'] as const;
export type TrainingRefusal = (typeof trainingRefusals)[number];
