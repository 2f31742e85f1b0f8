import { describe, expect, test } from '@jest/globals';
import { checkBuilders, checkVerbs } from './check-cards.ts';
import { checkCircles, checkFolderCircles } from './check-circles.ts';
import { checkCollections } from './check-collections.ts';
import { checkExports } from './check-exports.ts';
import { checkBuilt, checkExpressions } from './check-expressions.ts';
import { checkImports, checkParts } from './check-imports.ts';
import { checkJoined } from './check-joined.ts';
import {
  checkEndings,
  checkLeftOver,
  checkLength,
  checkName,
  checkPlaces,
  checkTime,
  checkTypes,
  checkWidth,
} from './check-writing.ts';
import { listLiterals } from './collect-expressions.ts';
import { judgeExpression } from './judge-expression.ts';
import { rooms } from './rules.ts';

/** A rule that can't fail is no rule: each is shown a small made-up source that breaks it, and one that does not. */

const imports = (path: string, specifier: string) =>
  checkImports({ path, text: `// é\nimport x from '${specifier}';\nx();` });

describe('a room', () => {
  test.each([
    ['src/core/kernel/id.ts', '../people/person.ts', 'core/kernel may not import core '],
    ['src/core/kernel/id.ts', 'node:util', 'core/kernel may not import node:util'],
    ['src/core/people/person.ts', '../../i18n/nl.ts', 'core may not import i18n'],
    ['src/core/people/person.ts', '../../adapters/mongo/x.ts', 'core may not import adapters/mongo'],
    ['src/core/people/person.ts', 'mongodb', 'core may not import mongodb'],
    ['src/core/people/person.ts', 'node:crypto', 'core may not import node:crypto'],
    ['src/core/people/x.ts', '../wishes/refusal.ts', 'put them into its own wishes.ts and refusals.ts'],
    ['src/core/wishes/wish.ts', '../../i18n/nl.ts', 'core/wishes may not import i18n'],
    ['src/understanding/understand.ts', '../i18n/nl.ts', 'understanding may not import i18n'],
    ['src/i18n/nl.ts', '../cards/plain.ts', 'i18n may not import cards'],
    ['src/cards/draw-x.ts', '../bots/asker.ts', 'cards may not import bots'],
    ['src/cards/draw-x.ts', '../adapters/mongo/x.ts', 'cards may not import adapters/mongo'],
    ['src/dialogs/plan.ts', '../jobs/remind.ts', 'dialogs may not import jobs'],
    ['src/dialogs/plan.ts', '../cards/plain.ts', 'dialogs may not import cards'],
    ['src/jobs/remind.ts', '../adapters/graph/x.ts', 'jobs may not import adapters/graph'],
    ['src/jobs/remind.ts', 'agenda', 'jobs may not import agenda'],
    ['src/adapters/mongo/x.ts', '../embedded/x.ts', 'adapters/mongo may not import adapters/embedded'],
    ['src/adapters/http/x.ts', '../teams/open-line.ts', 'adapters/http may not import adapters/teams'],
    ['src/adapters/queue/x.ts', '../agenda/open-queue.ts', 'adapters/queue may not import adapters/agenda'],
    ['src/adapters/mongo/x.ts', '../../cards/plain.ts', 'adapters/mongo may not import cards'],
    ['src/adapters/mongo/x.ts', '../../bots/asker.ts', 'adapters/mongo may not import bots'],
    ['src/adapters/embedded/x.ts', 'mongodb', 'adapters/embedded may not import mongodb'],
    ['src/bots/asker.ts', '../adapters/mongo/x.ts', 'bots may not import adapters/mongo'],
    ['src/bots/asker.ts', 'mongodb', 'bots may not import mongodb'],
    ['src/bots/asker.ts', '../config.ts', 'bots may not import config'],
    ['src/config.ts', './i18n/nl.ts', 'config may not import i18n'],
    ['src/composition.ts', '../playground/start.ts', 'composition may not import playground'],
    ['src/composition.ts', './cli/serve.ts', 'composition may not import cli'],
    ['src/cli/serve.ts', '../bots/asker.ts', 'cli may not import bots'],
    ['src/cli.ts', '../test/support/x.ts', 'command may not import test'],
    ['src/index.ts', './bots/asker.ts', 'index may not import bots'],
    ['playground/start.ts', '../test/support/x.ts', 'playground may not import test'],
    ['appPackage/build.ts', '../src/config.ts', 'appPackage may not import config'],
    ['src/core/people/person.ts', '../../../../elsewhere/x.ts', 'outside the repository'],
  ])('%s is refused %s', (path, specifier, message) => {
    const [problem, ...others] = imports(path, specifier);
    expect(problem).toContain(message);
    expect(problem).toMatch(new RegExp(`^${path}:2: .*Why: docs/decisions/`));
    expect(others).toEqual([]);
  });

  test.each([
    ['src/core/people/person.ts', '../kernel/id.ts'],
    ['src/core/people/person.ts', '../store/documents.ts'],
    ['src/cards/draw-x.ts', '../dialogs/plan.ts'],
    ['src/cards/draw-x.ts', './x.card.json'],
    ['src/dialogs/plan.ts', '../understanding/understand.ts'],
    ['src/adapters/mongo/x.ts', 'mongodb'],
    ['src/adapters/graph/x.ts', '../http/request-once.ts'],
    ['src/adapters/programme-files/x.ts', 'zod/v4'],
    ['src/bots/asker.ts', '@microsoft/teams-ai'],
    ['src/composition.ts', './adapters/mongo/x.ts'],
    ['src/cli/serve.ts', '../composition.ts'],
    ['src/cli.ts', './bots/asker.ts'],
    ['playground/start.ts', '../src/cli/serve.ts'],
    ['test/cli/serve.test.ts', '../../playground/start.ts'],
  ])('%s may have %s', (path, specifier) => {
    expect(imports(path, specifier)).toEqual([]);
  });

  test.each([
    "export { x } from '../bots/asker.ts';",
    "export * from '../bots/asker.ts';",
    "import type { Asker } from '../bots/asker.ts';",
    "import '../bots/asker.ts';",
    "type Asker = import('../bots/asker.ts').Asker;",
    "const asker = await import('../bots/asker.ts');",
    "const asker = require('../bots/asker.ts');",
    "import asker = require('../bots/asker.ts');",
    'const asker = await import(name);',
  ])('is not left by the window: %s', (text) => {
    expect(checkImports({ path: 'src/cards/draw-x.ts', text })).toHaveLength(1);
  });

  test('is not imagined from a comment or a string', () => {
    const text =
      "// import x from '../bots/asker.ts'\nexport const x = \"import y from '../bots/asker.ts'\";";
    expect(checkImports({ path: 'src/cards/draw-x.ts', text })).toEqual([]);
  });

  test('is needed by every file', () => {
    expect(checkImports({ path: 'src/attic/x.ts', text: '' })[0]).toContain('is in no room');
  });

  test('names only rooms that there are', () => {
    const names = Object.keys(rooms);
    const named = Object.values(rooms).flatMap((room) => [
      ...(room.rooms === 'all' ? [] : room.rooms),
      ...(room.except ?? []),
    ]);
    expect(named.filter((name) => !names.includes(name))).toEqual([]);
  });
});

describe('packages that are to be replaced', () => {
  test.each([
    ['src/composition.ts', 'botbuilder'],
    ['src/composition.ts', 'botbuilder-core'],
    ['src/cli/serve.ts', '@microsoft/teams-ai'],
    ['src/adapters/teams/send.ts', 'restify'],
    ['src/cli.ts', 'restify'],
  ])('%s may not name %s', (path, specifier) => {
    expect(imports(path, specifier)[0]).toContain('docs/decisions/0001-stack.md');
  });

  test.each([
    ['src/bots/door/open-door.ts', 'restify'],
    ['src/adapters/teams/send.ts', 'botbuilder'],
    ['bench/run.ts', 'botbuilder'],
  ])('%s may name %s', (path, specifier) => {
    expect(imports(path, specifier)).toEqual([]);
  });
});

describe('time, chance and the environment', () => {
  const pure = 'src/core/people/person.ts';

  test.each([
    'Date.now()',
    'new Date()',
    'new Date',
    'Date()',
    'performance.now()',
    'Math.random()',
    'crypto.randomUUID()',
    'process.env.PORT',
    'setTimeout(() => 0, 1)',
    'globalThis.process',
    'fetch("https://example.org")',
  ])('are not read by %s in a pure room', (expression) => {
    const text = `export const x =\n  ${expression};`;
    expect(checkTime({ path: pure, text })[0]).toMatch(/^src\/core\/people\/person\.ts:2: uses /);
    expect(checkTime({ path: 'src/bots/asker.ts', text })).toEqual([]);
  });

  test('come as arguments', () => {
    const text =
      'export const x = (now: number, o: { process: 1 }) => [new Date(now), o.process, Date.parse("")];';
    expect(checkTime({ path: pure, text })).toEqual([]);
  });
});

describe('writing', () => {
  test.each([
    'let x: any;',
    'const y = (x as any);',
    'const y = x!.z;',
    'class A { b!: string }',
    'let c!: string;',
  ])('refuses %s', (text) => {
    expect(checkTypes({ path: 'src/x.ts', text })).toHaveLength(1);
  });

  test('allows a property called any and a negation', () => {
    expect(checkTypes({ path: 'src/x.ts', text: 'const y = !x && Promise.any([z]) && a !== b;' })).toEqual(
      [],
    );
  });

  test.each([
    'src/core/utils.ts',
    'src/utils/x.ts',
    'test/support/date-helper.ts',
    'src/bots/session-manager.ts',
    'src/bots/mail.service.ts',
    'src/common/x.ts',
    'src/cards/common-parts.ts',
  ])('refuses the name %s', (path) => {
    expect(checkName({ path })).toHaveLength(1);
  });

  test.each([
    'src/core/notices/is-allowed-service-url.ts',
    'src/core/people/roster/decide-changes.ts',
    'src/i18n/nl.ts',
  ])('allows the name %s', (path) => {
    expect(checkName({ path })).toEqual([]);
  });

  test.each(['TO', 'FIX'])('refuses to put things off (%s...)', (start) => {
    const text = `\n// ${start}${start === 'TO' ? 'DO' : 'ME'}: later`;
    expect(checkLeftOver({ path: 'src/x.ts', text })[0]).toContain('src/x.ts:2:');
  });

  test('refuses a long file in src, unless it is named with a reason', () => {
    const text = 'x;\n'.repeat(201);
    expect(checkLength({ path: 'src/bots/asker.ts', text })[0]).toContain('201 lines');
    expect(checkLength({ path: 'src/bots/asker.ts', text: 'x;\n'.repeat(200) })).toEqual([]);
    expect(checkLength({ path: 'src/i18n/nl.ts', text })).toEqual([]);
  });

  test('refuses a line that nobody can read', () => {
    const text = `x;\n${'y'.repeat(161)}\n`;
    expect(checkWidth({ path: 'src/understanding/rule.ts', text })[0]).toContain('rule.ts:2:');
    expect(checkWidth({ path: 'src/bots/asker.ts', text: 'y'.repeat(160) })).toEqual([]);
  });

  test.each([['', 'work', 'x'].join('/'), ['..', 'shared', 'x'].join('/')])(
    'refuses a place outside the repository: %s',
    (place) => {
      expect(checkPlaces({ path: 'README.md', text: `see\n${place}` })[0]).toContain('README.md:2:');
    },
  );

  test('allows places inside it', () => {
    expect(checkPlaces({ path: 'README.md', text: 'see docs/decisions/ and homework/x' })).toEqual([]);
  });
});

describe('a folder of a layer', () => {
  const part = { path: 'src/core/people/person.ts', text: '' };

  test('has the name of a part, or one that the rules list', () => {
    const cards = ['src/cards/people/draw-x.ts', 'src/cards/kit/y.ts', 'src/cards/y.ts'];
    expect(checkParts([part, ...cards.map((path) => ({ path, text: '' }))])).toEqual([]);
  });

  test('is refused under any other name', () => {
    expect(checkParts([part, { path: 'src/bots/persons/show-x.ts', text: '' }])).toEqual([
      expect.stringContaining('core has no part "persons"'),
    ]);
  });
});

describe('verbs and cards', () => {
  const rows = {
    path: 'src/bots/a/verbs.ts',
    text: "export const aVerbs = { 'a.open': {}, 'a.close': {} } satisfies Partial<Rows>;",
  };
  const builder = {
    path: 'src/cards/draw-a.ts',
    text: "import template from './a.card.json' with { type: 'json' };\nbutton(words['button.open'], 'a.open', {});",
  };
  const template = {
    path: 'src/cards/a.card.json',
    text: '{"actions":[{"verb":"a.close"},{"verb":"${verb}"}]}',
  };

  test('agree', () => {
    const sources = [rows, builder, template];
    expect([...checkVerbs(sources), ...checkBuilders(sources)]).toEqual([]);
  });

  test('are gathered from all parts', () => {
    const first = { ...rows, text: "export const aVerbs = { 'a.open': {} };" };
    const second = { path: 'src/bots/b/verbs.ts', text: "export const bVerbs = { 'a.close': {} };" };
    expect(checkVerbs([first, second, builder, template])).toEqual([]);
    expect(checkVerbs([first, template])).toEqual([expect.stringContaining('"a.close"')]);
  });

  test.each([
    { ...template, text: '{"selectAction":{"verb":"a.gone"}}' },
    { ...builder, text: "button('Open', 'a.gone');" },
    { ...builder, text: "primary('Open', 'a.gone', {});" },
    { ...builder, text: "const action = { verb: 'a.gone' };" },
  ])('refuse a button without verb: $text', (source) => {
    expect(checkVerbs([rows, source])).toEqual([expect.stringContaining('"a.gone"')]);
  });

  test('need the rows of a part', () => {
    expect(checkVerbs([builder])[0]).toContain('lists no verbs');
  });

  test('need one builder for each card, and no second', () => {
    expect(checkBuilders([template])[0]).toContain('is drawn by no draw-*.ts');
    const second = { ...builder, path: 'src/cards/draw-b.ts' };
    expect(checkBuilders([template, builder, second])[0]).toContain('draw-a.ts and src/cards/draw-b.ts');
  });
});

describe('what a file offers', () => {
  const offers = { path: 'src/core/a.ts', text: 'export const one = 1;\nexport function two() {}\n' };
  const takes = (text: string) => checkExports([offers, { path: 'test/core/b.ts', text }]);

  test.each([
    "import { one, type two } from '../../src/core/a.ts';",
    "import {\n  one as first,\n  two,\n} from '../../src/core/a.ts';",
    "const { one, two: second } = await import('../../src/core/a.ts');",
  ])('is taken by %s', (text) => {
    expect(takes(text)).toEqual([]);
  });

  test.each([
    "import { one } from '../../src/core/a.ts';",
    "import { two, one } from '../../src/core/c.ts';",
  ])('is not all taken by %s', (text) => {
    expect(takes(text)).toContainEqual(expect.stringContaining('src/core/a.ts: nobody imports two'));
  });
});

describe('a short file', () => {
  const file = (path: string, lines: number, ...specifiers: readonly string[]) => ({
    path,
    text: [
      ...specifiers.map((each, n) => `import { x${n} } from '${each}';`),
      ...Array(lines).fill('x;'),
    ].join('\n'),
  });
  const short = file('src/cards/help/say-x.ts', 24);

  test('joins the file beside it that alone needs it', () => {
    expect(checkJoined([short, file('src/cards/help/draw-x.ts', 100, './say-x.ts')])).toEqual([
      expect.stringContaining('say-x.ts: has 24 lines, and only src/cards/help/draw-x.ts needs it'),
    ]);
  });

  test.each([
    [
      'several need it',
      [short, file('src/cards/help/a.ts', 9, './say-x.ts'), file('src/cards/help/b.ts', 30, './say-x.ts')],
    ],
    ['another room needs it', [short, file('src/bots/help/a.ts', 9, '../../cards/help/say-x.ts')]],
    ['both together are long', [short, file('src/cards/help/a.ts', 130, './say-x.ts')]],
    [
      'it is not that short',
      [file('src/cards/help/say-x.ts', 25), file('src/cards/help/a.ts', 9, './say-x.ts')],
    ],
    [
      'it carries out a wish',
      [file('src/bots/help/show-x.ts', 9), file('src/bots/help/verbs.ts', 30, './show-x.ts')],
    ],
  ])('stays where %s', (_, sources) => {
    expect(checkJoined(sources)).toEqual([]);
  });
});

describe('a circle', () => {
  const file = (path: string, ...specifiers: readonly string[]) => ({
    path,
    text: specifiers.map((each, n) => `import type { X${n} } from '${each}';`).join('\n'),
  });

  test('of files that import each other is found, also when it is about types alone', () => {
    const [first, ...others] = checkCircles([
      file('src/core/a.ts', './b.ts'),
      file('src/core/b.ts', './c.ts', 'node:util'),
      file('src/core/c.ts', './b.ts'),
    ]);
    expect(first).toMatch(/^src\/core\/b.ts -> src\/core\/c.ts -> src\/core\/b.ts: a circle/);
    expect(others).toEqual([]);
    expect(
      checkCircles([file('src/a.ts', './b.ts', './c.ts'), file('src/b.ts', './c.ts'), file('src/c.ts')]),
    ).toEqual([]);
  });
});

describe('a circle of folders', () => {
  const file = (path: string, ...specifiers: readonly string[]) => ({
    path,
    text: specifiers.map((each, n) => `import type { X${n} } from '${each}';`).join('\n'),
  });

  test('is found where no two files import each other, also by way of a file beside them', () => {
    expect(
      checkFolderCircles([
        file('src/bots/turns/serve.ts', '../typed/read.ts'),
        file('src/bots/typed/ask.ts', '../menu.ts'),
        file('src/bots/menu.ts', './turns/words.ts'),
      ]),
    ).toEqual([expect.stringMatching(/^src\/bots\/turns -> src\/bots\/typed -> src\/bots\/menu.ts -> /)]);
  });

  test('is found between a folder of a part and the files beside it', () => {
    expect(
      checkFolderCircles([
        file('src/core/people/load.ts', './roster/compare.ts'),
        file('src/core/people/roster/commit.ts', '../load.ts'),
      ]),
    ).toEqual([expect.stringMatching(/^src\/core\/people\/load.ts -> src\/core\/people\/roster -> /)]);
  });

  test('is none of folders in several layers, nor of files in one folder', () => {
    expect(
      checkFolderCircles([
        file('src/bots/turns/serve.ts', './read-incoming.ts', '../../cards/people/draw.ts', '../asker.ts'),
        file('src/bots/turns/read-incoming.ts', './serve.ts'),
        file('src/cards/people/draw.ts', '../kit/button.ts', '../../core/people/person.ts'),
        file('src/bots/asker.ts', '../cards/kit/button.ts'),
      ]),
    ).toEqual([]);
  });
});

describe('an expression', () => {
  test.each([
    ['^(?:a|a)*$', ''],
    ['^(a+)+$', ''],
    ['^(?:a*)*$', ''],
    ['^(?:hoi|hoi hoi)(?: (?:hoi|hoi hoi))*$', 'u'],
    ['^(?:(?:le|le message|message) ?)+$', ''],
    ['^(?:ja\\w*|jaja)+$', 'i'],
    ['(?:x|y)(?=(?:a|aa)*$)', ''],
  ])('is refused as exponential: /%s/%s', (source, flags) => {
    expect(judgeExpression(source, flags)).toBe('exponential');
  });

  test.each([
    ['a+b', ''],
    ['\\s+$', ''],
    ['^a*a*b', ''],
    ['^(\\s*)#', 'gm'],
    ['(?:^| )(?:op )*\\d', ''],
    ['(?<!\\p{L})vraag\\w*(?!\\p{L})', 'u'],
    ['x(?=\\S*y)', ''],
    ['([ab])\\1*b', ''],
  ])('is refused as polynomial: /%s/%s', (source, flags) => {
    expect(judgeExpression(source, flags)).toBe('polynomial');
  });

  test.each([
    ['\\s+', 'g'],
    ['^a+b', ''],
    ['^a*b+$', ''],
    ['(?<!\\S)vraag\\S*(?!\\p{L})', 'u'],
    ['(?<![a-z])[a-z]+(?![a-z])', ''],
    ['^(?:\\S+ )*x$', ''],
    ['a+', 'y'],
    ['(?:^| )(?:\\S+ ){0,9}x', ''],
  ])('is let pass: /%s/%s', (source, flags) => {
    expect(judgeExpression(source, flags)).toBeUndefined();
  });

  test('is found where it is written, and where one is built that nothing builds', () => {
    const file = { path: 'src/x.ts', text: 'const a = /b/;\nconst c = new RegExp(`(d+)+$`);' };
    expect(listLiterals(file)).toEqual([{ source: 'b', flags: '', where: 'src/x.ts:1' }]);
    expect(checkBuilt([file], [])).toEqual([expect.stringMatching(/^src\/x\.ts:2: builds an expression/)]);
    const built = [{ source: '(d+)+$', flags: 'u', where: 'src/x.ts:2' }];
    expect(checkBuilt([file], built)).toEqual([]);
    expect(checkExpressions(built)).toEqual([expect.stringMatching(/^src\/x\.ts:2: exponential/)]);
  });
});

describe('a collection', () => {
  const list = { path: 'src/core/collections.ts', text: 'export const collections: X = [\n  people,\n];\n' };
  const declare = (name: string, type: string, path = 'src/core/people/x.ts') =>
    checkCollections([list, { path, text: `export const ${name}${type} = { schemaVersion: 1 };` }]);

  test.each(['Collection', 'KeptCollection'])('that is in no list is found, as a %s', (type) => {
    expect(declare('goals', `: ${type}<Goal>`)).toEqual([
      expect.stringContaining('src/core/people/x.ts: the collection goals is in no list. Add it to'),
    ]);
    expect(declare('people', `: ${type}<Person>`)).toEqual([]);
  });

  test('that does not say what it is, is found', () => {
    expect(declare('people', '')).toEqual([expect.stringContaining('without its type KeptCollection')]);
  });

  test('of the queue of one machine stands elsewhere', () => {
    expect(declare('jobs', ': Collection<Job>', 'src/adapters/embedded/work-entry.ts')).toEqual([]);
  });
});

describe('a switch', () => {
  const end = (path: string, last: string) =>
    checkEndings({
      path,
      text: `switch (intent) {\n  case 'help':\n    return 1;\n  default:\n    ${last}\n}\n`,
    });

  test('over a closed union names every case', () => {
    expect(end('src/bots/typed/x.ts', 'return undefined;')).toEqual([
      expect.stringContaining('src/bots/typed/x.ts:4: passes over what is new'),
    ]);
    expect(end('src/bots/typed/x.ts', 'return unreachable(intent);')).toEqual([]);
  });

  test('over what comes from outside may have a rest', () => {
    expect(end('src/adapters/teams/x.ts', 'return undefined;')).toEqual([]);
  });
});
