import type { NoticeKind } from '../core/notices/notice.ts';
import { drawNoDateNotice } from './draw-no-date-notice.ts';
import type { DrawNotice, Drawn } from './draw-notice.ts';
import { drawMoved, drawOutcome, drawSoon, type To } from './draw-session-notices.ts';

type Deps = Parameters<DrawNotice>[0];
/** The kinds that are not drawn yet. */
type Missing = 'digest.published' | 'attendance.exported';
type Drawers = {
  readonly [K in Exclude<NoticeKind, Missing>]: (deps: Deps, to: To<K>) => Promise<Drawn>;
};

/** Who draws which kind of notice. A kind without a line here does not compile. */
const drawers: Drawers = {
  'session.soon': drawSoon,
  'session.moved': drawMoved,
  'session.outcome': drawOutcome,
  'group.no-date': drawNoDateNotice,
};

/** Draws a notice by its line in the table. */
export const drawNotices: DrawNotice = async (deps, to) => {
  // The table pairs each kind with a drawer of that kind; the compiler cannot follow a union through an index.
  const draw = (drawers as Readonly<Record<string, DrawNotice | undefined>>)[to.notice.kind];
  if (draw === undefined) throw new Error(`nobody draws ${to.notice.kind}`);
  return draw(deps, to);
};
