import type { NoticeKind } from '../core/notices/notice.ts';
import type { DrawNotice } from './draw-notice.ts';

/** Who draws which kind of notice. */
const drawers: Readonly<Partial<Record<NoticeKind, DrawNotice>>> = {};

/** Draws a notice by its line in the table. */
export const drawNotices: DrawNotice = async (deps, to) => {
  const draw = drawers[to.notice.kind];
  if (draw === undefined) throw new Error(`nobody draws ${to.notice.kind}`);
  return draw(deps, to);
};
