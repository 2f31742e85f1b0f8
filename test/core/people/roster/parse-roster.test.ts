import { describe, expect, it, test } from '@jest/globals';
import { parseRoster } from '../../../../src/core/people/roster/parse-roster.ts';
import { type Cells, coordinator, guid, mentor, programmes, table, trainee } from './fixtures.ts';

function problems(...rows: readonly Cells[]) {
  const parsed = parseRoster(table(...rows), programmes);
  return parsed.ok ? [] : parsed.refusal;
}

function people(...rows: readonly Cells[]) {
  const parsed = parseRoster(table(...rows), programmes);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.refusal));
  return parsed.value.entries.map((entry) => entry.facts);
}

describe('a people file without problems', () => {
  it('gives each person once, with a membership for each row', () => {
    const also = { id: 'mentor-1', name: 'Mentor 1', email: 'mentor1@ugent.example', entra_id: guid(101) };
    const found = people(mentor(1), trainee(1), coordinator(1, { ...also, programme: 'vu' }));
    expect(found.map((person) => person.id)).toEqual(['aso-1', 'mentor-1']);
    expect(found[1]?.memberships).toEqual([
      { programme: 'msg', role: 'mentor', group: 'Gent 1', site: 'Gent' },
      { programme: 'vu', role: 'coordinator' },
    ]);
  });

  it('trims and composes names, and makes white space one space', () => {
    const [person] = people(coordinator(1, { name: '  Zoe\u0308 \u00a0 van\n den Berg ' }));
    expect(person?.name).toBe('Zoë van den Berg');
  });

  it('takes programme, role, language, Entra id and e-mail in any case', () => {
    const [person] = people(
      coordinator(1, {
        programme: 'MSG',
        role: 'Coordinator',
        language: 'NL-be',
        entra_id: 'ABCDEF00-D9CB-469F-A165-70867728950E',
        email: 'An.Peeters@UGent.example',
      }),
    );
    expect(person).toMatchObject({
      language: 'nl-BE',
      entraId: 'abcdef00-d9cb-469f-a165-70867728950e',
      email: 'an.peeters@ugent.example',
      memberships: [{ programme: 'msg', role: 'coordinator' }],
    });
  });

  it('keeps a training start for trainees only', () => {
    const [person] = people(mentor(1, { training_start: '2010-10-01' }));
    expect(person?.memberships[0]).not.toHaveProperty('trainingStart');
  });

  it('lets a mentor guide two groups, wait for trainees, and be a trainee elsewhere', () => {
    const again = { group: 'Gent 2', specialty: 'urologie' };
    const elsewhere = { ...mentor(1), ...again, role: 'trainee', training_start: '2024-10-01' };
    expect(
      problems(mentor(1), mentor(1, { group: 'Gent 3' }), mentor(2, { group: 'Gent 2' }), elsewhere),
    ).toEqual([]);
  });
});

const supervised = {
  supervisor_name: ' Dr.  Griet Baert',
  supervisor_email: 'Griet.Baert@uz.example',
  coordinating_supervisor_name: 'Prof. Karel Storms',
  coordinating_supervisor_email: 'karel.storms@uz.example',
  assessed_by: 'mentor-1; Griet.Baert@uz.example,mentor-1',
};

describe('who trains and assesses a trainee', () => {
  it('is kept with the trainee', () => {
    const [person] = people(trainee(1, supervised), mentor(1));
    expect(person?.memberships[0]).toMatchObject({
      supervisor: { name: 'Dr. Griet Baert', email: 'griet.baert@uz.example' },
      coordinatingSupervisor: { name: 'Prof. Karel Storms', email: 'karel.storms@uz.example' },
      assessedBy: ['griet.baert@uz.example', 'mentor-1'],
    });
  });

  it('is kept of nobody else, but checked', () => {
    const [person] = people(mentor(1, supervised));
    expect(person?.memberships[0]).toEqual({
      programme: 'msg',
      role: 'mentor',
      group: 'Gent 1',
      site: 'Gent',
    });
    expect(problems(mentor(1, { supervisor_email: 'x' }))).toMatchObject([{ code: 'people.bad-email' }]);
  });

  it('may be left out, in any row or in all', () => {
    const [person] = people(trainee(1, { supervisor_name: '', assessed_by: ' ' }), mentor(1));
    const known = Object.keys(person?.memberships[0] ?? {});
    expect(known).toEqual(['programme', 'role', 'group', 'specialty', 'site', 'trainingStart']);
  });

  test.each([
    [{ supervisor_name: 'Dr. Baert' }, 'supervisor_email', 'people.half-contact'],
    [{ supervisor_email: 'b@uz.example' }, 'supervisor_name', 'people.half-contact'],
    [{ supervisor_name: '12', supervisor_email: 'b@uz.example' }, 'supervisor_name', 'people.bad-name'],
    [{ supervisor_name: 'Dr. B', supervisor_email: 'baert' }, 'supervisor_email', 'people.bad-email'],
    [
      { coordinating_supervisor_name: 'Dr. B', coordinating_supervisor_email: '' },
      'coordinating_supervisor_email',
      'people.half-contact',
    ],
    [{ assessed_by: 'mentor-1 b@uz' }, 'assessed_by', 'people.bad-assessor'],
    [{ assessed_by: 'mentor-1 ../x' }, 'assessed_by', 'people.bad-assessor'],
    [{ assessed_by: 'mentor-1 mentor-2' }, 'assessed_by', 'people.unknown-assessor'],
  ] as const)('is refused as %j', (cells, column, code) => {
    expect(problems(mentor(1), trainee(1, cells))).toEqual([
      expect.objectContaining({ line: 3, column, code }),
    ]);
  });
});

describe('a training that does not run as most do', () => {
  const membershipOf = (cells: Cells) => {
    return people(trainee(1, cells), mentor(1)).find(({ id }) => id === 'aso-1')?.memberships[0];
  };

  test.each([
    [
      { training_pause_from: '2026-03-01', training_pause_to: '2026-05-31' },
      { pause: { from: '2026-03-01', back: '2026-06-01' } },
    ],
    [
      { training_pause_from: '2028-02-29', training_pause_to: '2028-02-29 00:00:00' },
      { pause: { from: '2028-02-29', back: '2028-03-01' } },
    ],
    [{ training_pause_from: '2026-03-01' }, { pause: { from: '2026-03-01' } }],
    [{ part_time: '50' }, { pace: { from: '2025-10-01', share: 50 } }],
    [{ part_time: '80 %' }, { pace: { from: '2025-10-01', share: 80 } }],
    [{ part_time: '80% 2026-10-01' }, { pace: { from: '2026-10-01', share: 80 } }],
    [{ part_time: '100' }, { pace: { from: '2025-10-01', share: 100 } }],
  ])('is read of %j', (cells, expected) => {
    expect(membershipOf(cells)).toMatchObject(expected);
  });

  it('is kept of trainees alone', () => {
    const [person] = people(mentor(1, { part_time: '50', training_pause_from: '2026-03-01' }));
    expect(Object.keys(person?.memberships[0] ?? {})).toEqual(['programme', 'role', 'group', 'site']);
  });

  test.each([
    [{ training_pause_to: '2026-03-01' }, 'training_pause_from', 'people.half-pause'],
    [
      { training_pause_from: '2026-03-02', training_pause_to: '2026-03-01' },
      'training_pause_to',
      'people.bad-pause',
    ],
    [
      { training_pause_from: '2025-09-30', training_pause_to: '2026-03-01' },
      'training_pause_from',
      'people.before-start',
    ],
    [{ training_pause_from: '1/3/26' }, 'training_pause_from', 'people.rewritten-date'],
    [{ training_pause_from: '2026-03-01', training_pause_to: 'mei' }, 'training_pause_to', 'people.bad-date'],
    [{ part_time: '0' }, 'part_time', 'people.bad-share'],
    [{ part_time: '101' }, 'part_time', 'people.bad-share'],
    [{ part_time: '0,5' }, 'part_time', 'people.bad-share'],
    [{ part_time: '-50' }, 'part_time', 'people.bad-share'],
    [{ part_time: 'halftijds' }, 'part_time', 'people.bad-share'],
    [{ part_time: '50 1/3/26' }, 'part_time', 'people.bad-share'],
    [{ part_time: '50 2025-09-30' }, 'part_time', 'people.before-start'],
  ] as const)('is refused as %j', (cells, column, code) => {
    expect(problems(mentor(1), trainee(1, cells))).toEqual([
      expect.objectContaining({ line: 3, column, code }),
    ]);
  });
});

describe('a date in a people file', () => {
  it.each(['2025-10-01 00:00:00', '2025-10-01T00:00:00', '2025-10-01 00:00', '2025-10-01T00:00:00.000Z'])(
    'may have a midnight that says nothing, as in %s',
    (text) => {
      const found = people(mentor(1), trainee(1, { training_start: text }));
      const starts = found.flatMap(({ memberships }) => memberships.map((each) => each.trainingStart));
      expect(starts).toContain('2025-10-01');
    },
  );
});

describe('a people file with a problem in a cell', () => {
  test.each([
    ['training_start', '1/10/26', 'people.rewritten-date'],
    ['training_start', '01/10/2026', 'people.rewritten-date'],
    ['training_start', '1-10-2026 00:00', 'people.rewritten-date'],
    ['training_start', '1-okt-26', 'people.rewritten-date'],
    ['training_start', '1 oct. 2026', 'people.rewritten-date'],
    ['training_start', '46296', 'people.rewritten-date'],
    ['training_start', '46296,5', 'people.rewritten-date'],
    ['training_start', '2026-10-01 18:30:00', 'people.bad-date'],
    ['training_start', 'oktober', 'people.bad-date'],
    ['training_start', '2026-02-30', 'people.bad-date'],
    ['training_start', '0206-10-01', 'people.bad-date'],
    ['training_start', '', 'people.missing'],
    ['programme', 'huisarts', 'people.unknown-programme'],
    ['programme', '', 'people.missing'],
    ['role', 'aso', 'people.unknown-role'],
    ['role', '', 'people.missing'],
    ['id', 'an@ugent.be', 'people.bad-id'],
    ['id', '../x', 'people.bad-id'],
    ['id', '', 'people.missing'],
    ['name', '\u00a0', 'people.missing'],
    ['name', '12', 'people.bad-name'],
    ['name', 'x'.repeat(101), 'people.too-long'],
    ['name', 'An \u202eneeteP', 'people.bad-character'],
    ['name', 'An\u0007', 'people.bad-character'],
    ['name', 'Zo\ufffd', 'people.bad-character'],
    ['email', 'an@ugent', 'people.bad-email'],
    ['email', 'an.ugent.be', 'people.bad-email'],
    ['email', 'a@b.be, c@d.be', 'people.bad-email'],
    ['email', '', 'people.missing'],
    ['entra_id', 'an@ugent.be', 'people.bad-entra-id'],
    ['entra_id', `{${guid(1)}}`, 'people.bad-entra-id'],
    ['entra_id', '', 'people.missing'],
    ['group', 'a/b', 'people.bad-group'],
    ['group', '', 'people.missing'],
    ['language', 'nl', 'people.bad-language'],
    ['language', '', 'people.missing'],
    ['specialty', 'x'.repeat(101), 'people.too-long'],
  ] as const)('refuses a trainee with the %s %j', (column, text, code) => {
    const found = problems(mentor(1), trainee(1, { [column]: text }));
    expect(found).toEqual([expect.objectContaining({ line: 3, column, code })]);
  });

  it('refuses a coordinator with a group', () => {
    expect(problems(coordinator(1, { group: 'Gent 1' }))).toEqual([
      { code: 'people.coordinator-group', line: 2, column: 'group', data: { found: 'Gent 1' } },
    ]);
  });

  it('refuses a mentor without group', () => {
    expect(problems(mentor(1, { group: '' }))).toEqual([
      { code: 'people.missing', line: 2, column: 'group', data: {} },
    ]);
  });

  it('names the programmes there are when one is unknown', () => {
    const [problem] = problems(coordinator(1, { programme: 'x' }));
    expect(problem?.data).toEqual({ found: 'x', known: ['msg', 'vu'] });
  });

  it('allows 100 letters, and the joiners that some scripts write inside a word', () => {
    expect(problems(coordinator(1, { name: 'é'.repeat(100) }))).toEqual([]);
    expect(problems(coordinator(1, { name: 'می\u200cخواهم' }))).toEqual([]);
  });
});

describe('a people file with rows that do not go together', () => {
  it('refuses a trainee in two groups of one programme', () => {
    const found = problems(
      mentor(1),
      mentor(2, { group: 'Gent 2' }),
      trainee(1),
      trainee(1, { group: 'Gent 2' }),
    );
    const data = { id: 'aso-1', found: 'Gent 2', other: 'Gent 1', first: 4 };
    expect(found).toEqual([{ code: 'people.two-groups', line: 5, column: 'group', data }]);
  });

  it('refuses a group with two mentors', () => {
    expect(problems(mentor(1), mentor(2), trainee(1))).toEqual([
      {
        code: 'people.two-mentors',
        line: 3,
        column: 'group',
        data: { group: 'Gent 1', other: 'mentor-1', first: 2 },
      },
    ]);
  });

  it('refuses trainees without a mentor once for their group', () => {
    const data = { group: 'Gent 2' };
    expect(problems(mentor(1), trainee(1, data), trainee(2, data))).toEqual([
      { code: 'people.no-mentor', line: 3, column: 'group', data },
    ]);
  });

  it('does not say that the mentor is missing when the row of the mentor can not be read', () => {
    const found = problems(mentor(1, { role: 'metnor' }), trainee(1));
    expect(found.map((problem) => problem.code)).toEqual(['people.unknown-role']);
    const other = problems(mentor(1, { email: 'x' }), trainee(1));
    expect(other.map((problem) => problem.code)).toEqual(['people.bad-email']);
  });

  it('tells groups of two programmes with the same name apart', () => {
    expect(problems(mentor(1), mentor(2, { programme: 'vu' }))).toEqual([]);
  });

  it('refuses the same row twice, also when its details differ', () => {
    expect(problems(mentor(1), trainee(1), trainee(1, { site: 'Aalst' }))).toEqual([
      { code: 'people.duplicate-row', line: 4, data: { first: 3 } },
    ]);
  });

  test.each([
    ['name', 'Somebody Else'],
    ['email', 'else@ugent.example'],
    ['entra_id', guid(99)],
    ['language', 'fr'],
  ] as const)('refuses rows of one id that differ in %s', (column, text) => {
    const found = problems(mentor(1), mentor(1, { group: 'Gent 2', [column]: text }));
    expect(found).toEqual([expect.objectContaining({ code: 'people.conflicting', line: 3, column })]);
    expect(found[0]?.data).toMatchObject({ id: 'mentor-1', first: 2, found: text });
  });

  it('refuses one Entra id for two ids, also in another case', () => {
    const same = 'ABCDEF00-d9cb-469f-a165-70867728950e';
    const rows = [mentor(1, { entra_id: same }), trainee(1, { entra_id: same.toLowerCase() })];
    expect(problems(...rows)).toEqual([
      {
        code: 'people.duplicate-entra-id',
        line: 3,
        column: 'entra_id',
        data: { found: same.toLowerCase(), first: 2, other: 'mentor-1' },
      },
    ]);
  });

  it('refuses a mentor who is a trainee in the same group', () => {
    const self = { ...mentor(1), role: 'trainee', training_start: '2025-10-01' };
    expect(problems(self, mentor(1))).toEqual([
      { code: 'people.own-mentor', line: 3, column: 'role', data: { group: 'Gent 1', first: 2 } },
    ]);
  });

  it('refuses two trainees with one mentor in a programme that is one to one', () => {
    const vu = { programme: 'vu' };
    expect(problems(mentor(1, vu), trainee(1, vu), trainee(2, vu))).toEqual([
      {
        code: 'people.two-trainees',
        line: 4,
        column: 'group',
        data: { group: 'Gent 1', other: 'aso-1', first: 3 },
      },
    ]);
  });

  it('reports all problems at once, in the order of the file', () => {
    const found = problems(
      mentor(1, { email: 'x', language: 'de' }),
      mentor(2),
      trainee(1, { training_start: '2026-13-01' }),
      trainee(2, { group: 'Gent 9' }),
    );
    expect(found.map(({ line, code }) => `${line} ${code}`)).toEqual([
      '2 people.bad-email',
      '2 people.bad-language',
      '3 people.two-mentors',
      '4 people.bad-date',
      '5 people.no-mentor',
    ]);
  });

  it('refuses a file without people, which would say nothing', () => {
    expect(problems()).toEqual([{ code: 'people.empty', line: 1, data: {} }]);
  });
});
