import { makeAuditNote } from '../effects/audit-note.ts';
import { makeNotice, type Notice } from '../effects/notice.ts';
import { withEffects } from '../effects/outbox.ts';
import type { GroupId, PersonId, ProgrammeId } from '../kernel/id.ts';
import { accept, type Result } from '../kernel/result.ts';
import { addMinutes, type Instant } from '../kernel/time.ts';
import { type Contended, change, contended, leave, write } from '../store/change.ts';
import type { DocumentStore, Stored } from '../store/documents.ts';
import { countMade, type Exports, exportKey, exports } from './exports.ts';
import type { AttendanceRefusal } from './refusals.ts';

/** How long the people on a list are still told of it, in minutes: a month, since they have a right to know. */
const toldFor = 30 * 24 * 60;

interface ExportCommand {
  readonly programme: ProgrammeId;
  readonly group: GroupId;
  readonly by: PersonId;
  /** How many lists had been made when the mentor was asked. */
  readonly seen: number;
  /** Who hears of it: the trainees of the group, and anyone on the list who is not one any more. */
  readonly told: readonly PersonId[];
}

/**
 * `made`: it was written down and the trainees will be told. `again`: this very press was carried out before. `old`: the
 * question was asked before another list was made, and nothing was done.
 */
type ExportOutcome =
  | { readonly outcome: 'made' | 'again'; readonly at: Instant }
  | { readonly outcome: 'old' };

export async function loadExports(
  store: DocumentStore,
  programme: ProgrammeId,
  group: GroupId,
): Promise<Stored<Exports> | undefined> {
  return store.load(exports, exportKey(programme, group));
}

/** Writes down who made a list and when, with what the trainees are told of it in the same write. */
export async function commitExport(
  store: DocumentStore,
  command: ExportCommand,
  now: Instant,
): Promise<Result<ExportOutcome, AttendanceRefusal | Contended>> {
  const { programme, group, by, seen } = command;
  const target = { collection: exports, key: exportKey(programme, group), contended };
  return change<Exports, Result<ExportOutcome, AttendanceRefusal | Contended>>(store, target, (stored) => {
    const before: Exports = stored?.document ?? { programme, group, made: [] };
    if (countMade(before) !== seen) return leave(accept(judgeOld(before, command)));
    const made = [...before.made, { by, at: now }];
    const note = makeAuditNote(programme, { act: 'exported', at: now, of: { person: by } }, now);
    const document = withEffects({ ...before, made }, [...tell(command, now), note]);
    return write(document, accept({ outcome: 'made', at: now }));
  });
}

function judgeOld(exports: Exports, { by, seen }: ExportCommand): ExportOutcome {
  const last = exports.made.at(-1);
  if (countMade(exports) !== seen + 1 || last?.by !== by) return { outcome: 'old' };
  return { outcome: 'again', at: last.at };
}

function tell({ programme, group, told }: ExportCommand, now: Instant): readonly Notice[] {
  const times = { notBefore: now, tooLate: addMinutes(now, toldFor) };
  const about = { programme, subject: `export ${exportKey(programme, group)}`, occasion: `${now}` };
  return told.map((recipient) =>
    makeNotice({ recipient, ...about, ...times }, { kind: 'attendance.exported', group, madeAt: now }),
  );
}
