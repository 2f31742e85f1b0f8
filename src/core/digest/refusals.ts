export const digestRefusals = ['digest.not-yours', 'digest.individual'] as const;
export type DigestRefusal = (typeof digestRefusals)[number];
