import type { SchedulingDraft } from './programme-draft.ts';
import type { Path, ProgrammeFinding } from './programme-finding.ts';

/** How times are found: hours and closed days begin before they end. */
export function judgeScheduling({ hours, closed = [] }: SchedulingDraft = {}): readonly ProgrammeFinding[] {
  const path: Path = ['scheduling'];
  return [
    ...judgeOrder([...path, 'hours', 'to'], hours?.from, hours?.to, false),
    ...closed.flatMap(({ from, to }, index) => judgeOrder([...path, 'closed', index, 'to'], from, to, true)),
  ];
}

/** Clock times and days both compare by their characters. */
function judgeOrder(
  path: Path,
  from: string | undefined,
  to: string | undefined,
  mayBeSame: boolean,
): readonly ProgrammeFinding[] {
  if (from === undefined || to === undefined || from < to || (mayBeSame && from === to)) return [];
  return [{ code: 'programme.ends-before-it-begins', path, data: { from, found: to } }];
}
