import { dateIn } from '../../../src/core/kernel/time.ts';
import type { Person } from '../../../src/core/people/person.ts';
import type { Role } from '../../../src/core/programme/programme.ts';
import type { Due } from './expect-year.ts';
import { zone } from './moments.ts';

/** How much the people of one role in one programme hear in one month. */
export interface Line {
  readonly month: string;
  readonly programme: string;
  readonly role: Role;
  readonly people: number;
  readonly messages: number;
  /** What the one who hears most hears. */
  readonly most: number;
}

export function tabulate(people: readonly Person[], heard: readonly Due[]): readonly Line[] {
  const roles = Map.groupBy(people, ({ memberships: [first] }) => `${first?.programme} ${first?.role}`);
  const months = Map.groupBy(heard, ({ at }) => dateIn(zone, at).slice(0, 7));
  return [...months]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([month, said]) =>
      [...roles].map(([name, members]) => {
        const ids = new Set<string>(members.map(({ id }) => id));
        const theirs = said.filter(({ recipient }) => ids.has(recipient));
        const each = [...Map.groupBy(theirs, ({ recipient }) => recipient).values()].map((all) => all.length);
        const [programme = '', role = ''] = name.split(' ');
        const most = Math.max(0, ...each);
        return {
          month,
          programme,
          role: role as Role,
          people: members.length,
          messages: theirs.length,
          most,
        };
      }),
    );
}

/** One line a month, with the mean and the most for each role. */
export function sayTable(lines: readonly Line[]): string {
  const columns = [...Map.groupBy(lines, ({ programme, role }) => `${programme} ${role}`).keys()];
  const head = `${'month'.padEnd(8)}${columns.map((name) => name.padStart(18)).join('')}`;
  const rows = [...Map.groupBy(lines, ({ month }) => month)].map(([month, each]) => {
    const cells = each.map(({ messages, people, most }) =>
      `${(messages / people).toFixed(2)} / ${most}`.padStart(18),
    );
    return `${month.padEnd(8)}${cells.join('')}`;
  });
  return ['', 'Messages a person a month, mean / most', head, ...rows].join('\n');
}
