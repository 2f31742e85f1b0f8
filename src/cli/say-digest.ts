import type { Band, DigestFacts } from '../core/digest/digest.ts';
import { complement, tells } from '../core/digest/suppress.ts';
import { dateIn } from '../core/kernel/time.ts';
import type { Programme } from '../core/programme/programme.ts';

/** The facts of a digest for a terminal, in English; people by their ids. */
export function sayDigest({ id, mode, timezone }: Programme, facts: DigestFacts): readonly string[] {
  const { on, since, held, reached, asked, shut, attendance, training, failed, unreached } = facts;
  const unit = mode === 'group' ? 'groups' : 'pairs';
  return [
    `${id} ${on}, about ${held.of} ${unit} since ${since}`,
    `  have met: ${sayBand(held)}`,
    `  have met, or have a date: ${sayBand(reached)}`,
    `  nothing yet, and no date: ${sayBand(complement(reached))}`,
    `  mentor asked for a date this year: ${sayBand(asked)}`,
    `  mentor's calendar can't be used: ${sayBand(shut)}`,
    `  attendance: ${
      attendance === undefined
        ? 'too few to tell'
        : `${attendance.share.replaceAll('-', ' ')}, ${dateIn(timezone, attendance.from)} to ${dateIn(timezone, attendance.until)}`
    }`,
    ...(training === undefined
      ? []
      : [
          `  new mentors ready for the first talk: ${sayBand(training.ready)} of ${training.ready.of}`,
          `  new mentors with all training: ${sayBand(training.complete)}`,
        ]),
    `  people with a failed delivery: ${sayBand(failed)}`,
    `  unreachable in Teams: ${unreached.count}`,
    ...sayUnreached(unreached),
  ];
}

/** Of a digest with a later one only how many there were is kept. */
function sayUnreached({ count, first }: DigestFacts['unreached']): readonly string[] {
  if (count > 0 && first.length === 0) return ['    names: forgotten, since a later digest came out'];
  const named = first.map(({ person, reason }) => `    ${person} ${reason}`);
  return count > first.length ? [...named, `    and ${count - first.length} more`] : named;
}

function sayBand(band: Band): string {
  return tells(band) ? `${band.from} to ${band.to}` : 'too few to tell';
}
