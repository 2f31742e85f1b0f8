import { judgeIds, judgeLengths, judgeSum } from './judge-lists.ts';
import { judgeSteps } from './judge-steps.ts';
import type { ProgrammeDraft, SessionDraft } from './programme-draft.ts';
import type { Path, ProgrammeFinding } from './programme-finding.ts';

/** The sessions of a group: their years and order, their minutes and steps. */
export function judgeSessions(programme: ProgrammeDraft): readonly ProgrammeFinding[] {
  const { sessions = [], sessions_per_year: perYear } = programme;
  return [
    ...judgeIds(['sessions'], sessions),
    ...sessions.flatMap((session, index) => judgeSession(['sessions', index], session, programme)),
    ...judgeYears(sessions, perYear),
  ];
}

function judgeSession(
  path: Path,
  session: SessionDraft,
  programme: ProgrammeDraft,
): readonly ProgrammeFinding[] {
  const { steps, prep, minutes } = session;
  return [
    ...judgeYear(path, session),
    ...judgeLengths([...path, 'prep', 'mentor'], prep?.mentor),
    ...judgeLengths([...path, 'prep', 'trainee'], prep?.trainee),
    ...judgeSum(
      [...path, 'minutes'],
      minutes,
      steps?.map((step) => step.minutes),
    ),
    ...judgeSteps([...path, 'steps'], steps ?? [], programme),
  ];
}

function judgeYear(path: Path, { year, years }: SessionDraft): readonly ProgrammeFinding[] {
  if ((year === undefined) !== (years === undefined)) return [];
  const found = year === undefined ? 'neither' : 'both';
  return [{ code: 'programme.one-year-or-years', path: [...path, 'year'], data: { found } }];
}

interface Placed {
  readonly order: number;
  readonly index: number;
}

/** In every year the sessions are numbered from 1, and there are as many as the programme says. */
function judgeYears(
  sessions: readonly SessionDraft[],
  perYear: number | undefined,
): readonly ProgrammeFinding[] {
  return [...byYear(sessions)].flatMap(([year, placed]) => {
    const found = placed.length;
    const count: readonly ProgrammeFinding[] =
      perYear === undefined || perYear === found
        ? []
        : [
            {
              code: 'programme.sessions-per-year',
              path: ['sessions_per_year'],
              data: { year, expected: perYear, found },
            },
          ];
    return [...count, ...judgeOrder(year, placed)];
  });
}

function judgeOrder(year: number, placed: readonly Placed[]): readonly ProgrammeFinding[] {
  return placed
    .toSorted((a, b) => a.order - b.order || a.index - b.index)
    .flatMap(({ order, index }, position) =>
      order === position + 1
        ? []
        : [
            {
              code: 'programme.session-order',
              path: ['sessions', index, 'order'],
              data: { year, expected: position + 1, found: order },
            },
          ],
    );
}

function byYear(sessions: readonly SessionDraft[]): ReadonlyMap<number, readonly Placed[]> {
  const years = new Map<number, Placed[]>();
  for (const [index, { year, years: several, order }] of sessions.entries()) {
    if (order === undefined) continue;
    for (const each of new Set(several ?? (year === undefined ? [] : [year]))) {
      const placed = years.get(each) ?? [];
      placed.push({ order, index });
      years.set(each, placed);
    }
  }
  return years;
}
