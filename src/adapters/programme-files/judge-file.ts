import type { Finding, Path } from './problem.ts';
import type { FormatFile, ProgrammeFile, StepFile } from './schema.ts';

/** Judges what the shape alone can't say. Takes a file of the right shape; gives everything that is wrong with it. */
export function judgeFile(file: ProgrammeFile, fileName: string): readonly Finding[] {
  return [
    ...judgeName(file, fileName),
    ...judgeMode(file),
    ...judgeFormats(file),
    ...judgeSessions(file),
    ...judgeConversations(file),
    ...judgeForm(file),
    ...judgeHours(file),
    ...judgeIds(['tasks'], file.tasks),
    ...judgeTraining(file),
    ...judgeIds(['referral'], file.referral),
    ...judgeIds(['faq'], file.faq),
  ];
}

function judgeName({ id }: ProgrammeFile, fileName: string): readonly Finding[] {
  const stem = fileName.replace(/\.ya?ml$/, '');
  return stem === id ? [] : [{ path: ['id'], expected: `the name of the file, "${stem}"`, found: `"${id}"` }];
}

function judgeMode({ mode, sessions, conversations }: ProgrammeFile): readonly Finding[] {
  const [needed, other] = mode === 'group' ? ['sessions', 'conversations'] : ['conversations', 'sessions'];
  const has = { sessions: sessions !== undefined, conversations: conversations !== undefined };
  const findings: Finding[] = [];
  if (!has[needed as keyof typeof has])
    findings.push({ path: [], expected: `${needed}, since the mode is ${mode}`, found: 'none' });
  if (has[other as keyof typeof has])
    findings.push({
      path: [other as string],
      expected: `no ${other}, since the mode is ${mode}`,
      found: 'some',
      atKey: true,
    });
  return findings;
}

function judgeFormats({ formats = [] }: ProgrammeFile): readonly Finding[] {
  return [
    ...judgeIds(['formats'], formats),
    ...formats.flatMap((format, index) => judgeFormat(format, ['formats', index], formats)),
  ];
}

function judgeFormat(format: FormatFile, path: Path, formats: readonly FormatFile[]): readonly Finding[] {
  const { steps, derive_from: from, step_minutes: minutes } = format;
  if (steps !== undefined) {
    const nested = steps.flatMap(({ format: inner }, index) =>
      inner === undefined
        ? []
        : [
            {
              path: [...path, 'steps', index, 'format'],
              expected: 'no format inside a format',
              found: `"${inner}"`,
            },
          ],
    );
    return [...judgeSteps(steps, [...path, 'steps'], format.minutes), ...nested];
  }
  const source = formats.find(({ id }) => id === from)?.steps;
  if (source === undefined) {
    const expected = 'steps, or derive_from with the id of a format that has steps';
    return [
      { path: [...path, 'derive_from'], expected, found: from === undefined ? 'nothing' : `"${from}"` },
    ];
  }
  return judgeDerived(format.minutes, minutes ?? {}, source, path);
}

function judgeDerived(
  total: number,
  minutes: Readonly<Record<string, number>>,
  source: readonly StepFile[],
  path: Path,
): readonly Finding[] {
  const unknown = Object.keys(minutes).filter((id) => !source.some((step) => step.id === id));
  const sum = source.reduce((all, step) => all + (minutes[step.id] ?? step.minutes), 0);
  return [
    ...unknown.map((id) => ({
      path: [...path, 'step_minutes', id],
      expected: `a step of the format it derives from (${source.map((step) => step.id).join(', ')})`,
      found: `"${id}"`,
      atKey: true,
    })),
    ...judgeSum(sum, total, [...path, 'minutes']),
  ];
}

function judgeSessions({ sessions = [], formats = [] }: ProgrammeFile): readonly Finding[] {
  return [
    ...judgeIds(['sessions'], sessions),
    ...sessions.flatMap((session, index) => {
      const path: Path = ['sessions', index];
      const findings = [
        ...judgeSteps(session.steps, [...path, 'steps'], session.minutes),
        ...judgeOpened(session.steps, [...path, 'steps'], formats),
      ];
      if ((session.year === undefined) === (session.years === undefined)) {
        const found = session.year === undefined ? 'neither' : 'both';
        findings.push({ path: [...path, 'year'], expected: 'either year or years', found });
      }
      return findings;
    }),
  ];
}

function judgeConversations({ conversations = [], formats = [] }: ProgrammeFile): readonly Finding[] {
  return [
    ...judgeIds(['conversations'], conversations),
    ...conversations.flatMap((talk, index) => {
      const path: Path = ['conversations', index];
      const [first, last] = talk.window_weeks;
      const before = conversations[index - 1]?.window_weeks[0] ?? 0;
      return [
        ...judgeSteps(talk.steps, [...path, 'steps']),
        ...judgeOpened(talk.steps, [...path, 'steps'], formats),
        ...expectEqual([...path, 'n'], index + 1, talk.n),
        ...(last >= first
          ? []
          : [
              {
                path: [...path, 'window_weeks'],
                expected: 'a first week that is not after the last',
                found: `[${first}, ${last}]`,
              },
            ]),
        ...(first >= before
          ? []
          : [
              {
                path: [...path, 'window_weeks'],
                expected: `a start not before that of the talk before it (${before})`,
                found: `${first}`,
              },
            ]),
      ];
    }),
  ];
}

/** Ids and, where a total is given, the sum of the minutes. */
function judgeSteps(steps: readonly StepFile[], path: Path, total?: number): readonly Finding[] {
  const sum = steps.reduce((all, step) => all + step.minutes, 0);
  return [
    ...judgeIds(path, steps),
    ...(total === undefined ? [] : judgeSum(sum, total, [...path.slice(0, -1), 'minutes'])),
  ];
}

/** A step that opens a format lasts as long as the format. */
function judgeOpened(
  steps: readonly StepFile[],
  path: Path,
  formats: readonly FormatFile[],
): readonly Finding[] {
  return steps.flatMap(({ format: id, minutes }, index) => {
    if (id === undefined) return [];
    const format = formats.find((each) => each.id === id);
    if (format !== undefined) return judgeSum(format.minutes, minutes, [...path, index, 'minutes']);
    const known = formats.map((each) => each.id).join(', ') || 'none is declared';
    return [
      { path: [...path, index, 'format'], expected: `the id of a format (${known})`, found: `"${id}"` },
    ];
  });
}

function judgeForm({ evaluation_form: form, mentor, conversations = [] }: ProgrammeFile): readonly Finding[] {
  if (form !== undefined && mentor.assesses === false) {
    const expected = 'no evaluation form, since the mentor does not assess';
    return [{ path: ['evaluation_form'], expected, found: `"${form.id}"`, atKey: true }];
  }
  return conversations.flatMap(({ evaluation_form: year }, index) =>
    year === undefined || form !== undefined
      ? []
      : [{ path: ['evaluation_form'], expected: `a form, since talk ${index + 1} has one`, found: 'none' }],
  );
}

function judgeTraining({ training = [], conversations = [] }: ProgrammeFile): readonly Finding[] {
  const known = training.map(({ id }) => id);
  const unknown = conversations.flatMap(({ training_due: id }, index) =>
    id === undefined || known.includes(id)
      ? []
      : [
          {
            path: ['conversations', index, 'training_due'],
            expected: `the id of a training (${known.join(', ')})`,
            found: `"${id}"`,
          },
        ],
  );
  return [...judgeIds(['training'], training), ...unknown];
}

function judgeHours({ hours }: ProgrammeFile): readonly Finding[] {
  if (hours === undefined) return [];
  const sum = hours.items.reduce((all, { count, minutes }) => all + count * minutes, 0);
  return [
    ...judgeIds(['hours', 'items'], hours.items),
    ...judgeSum(sum, hours.total * 60, ['hours', 'total']),
  ];
}

function judgeSum(sum: number, total: number, path: Path): readonly Finding[] {
  return sum === total ? [] : [{ path, expected: `${sum} minutes, the sum of the parts`, found: `${total}` }];
}

function expectEqual(path: Path, expected: number, found: number): readonly Finding[] {
  return expected === found ? [] : [{ path, expected: `${expected}`, found: `${found}` }];
}

function judgeIds(path: Path, items: readonly { readonly id: string }[] = []): readonly Finding[] {
  const first = new Map<string, number>();
  return items.flatMap(({ id }, index) => {
    const earlier = first.get(id);
    first.set(id, earlier ?? index);
    if (earlier === undefined) return [];
    return [
      {
        path: [...path, index, 'id'],
        expected: `another id than number ${earlier + 1} of the list has`,
        found: `"${id}"`,
      },
    ];
  });
}
