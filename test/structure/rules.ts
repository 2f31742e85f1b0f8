/**
 * The rules of the house as data. docs/decisions/0004-rooms.md says why they are so; whoever wants another house changes
 * that record first and this file with it.
 */

export interface Room {
  /** `src/adapters/*` stands for one room per folder. */
  readonly folder: string;
  /** Rooms whose files it may import; its own it always may. */
  readonly rooms: readonly string[] | 'all';
  /** Rooms that it may not import although `rooms` is `all`. */
  readonly except?: readonly string[];
  /** Packages by the name in package.json; `node:` allows what comes with Node. */
  readonly packages: readonly string[] | 'all';
}

/** Rooms that run on a laptop or in a check, never in production. */
const workshops = ['playground', 'test', 'bench', 'appPackage'];
const parts = ['core/kernel', 'core'];
const core = [...parts, 'core/wishes'];
/** A map that forgets; as pure as one that does not. */
const kept = 'lru-cache';

/** The first room whose folder fits a path is the room of that file. */
export const rooms: Readonly<Record<string, Room>> = {
  'core/kernel': { folder: 'src/core/kernel/', rooms: [], packages: [kept] },
  /** Gathers what the parts own; so that none of them needs it. */
  'core/wishes': { folder: 'src/core/wishes/', rooms: parts, packages: [] },
  core: { folder: 'src/core/', rooms: parts, packages: [] },
  understanding: { folder: 'src/understanding/', rooms: core, packages: [] },
  i18n: { folder: 'src/i18n/', rooms: core, packages: [kept] },
  cards: {
    folder: 'src/cards/',
    rooms: [...core, 'i18n', 'dialogs'],
    packages: ['adaptivecards-templating', 'adaptive-expressions', 'node:module'],
  },
  dialogs: { folder: 'src/dialogs/', rooms: [...core, 'understanding'], packages: [] },
  jobs: { folder: 'src/jobs/', rooms: [...core, 'i18n', 'cards'], packages: [] },
  /** What several neighbours need to ask theirs. */
  'adapters/http': {
    folder: 'src/adapters/http/',
    rooms: core,
    packages: ['node:', 'botframework-connector'],
  },
  /** What work queues have in common, wherever their work stands. */
  'adapters/queue': { folder: 'src/adapters/queue/', rooms: core, packages: [] },
  adapters: {
    folder: 'src/adapters/',
    rooms: [...core, 'adapters/http', 'adapters/queue'],
    packages: ['node:'],
  },
  bots: {
    folder: 'src/bots/',
    rooms: [...core, 'i18n', 'cards', 'dialogs', 'understanding'],
    packages: ['node:', 'botbuilder', '@microsoft/teams-ai', 'restify', 'zod', kept],
  },
  config: { folder: 'src/config.ts', rooms: [...core, 'config parts'], packages: [] },
  'config parts': { folder: 'src/config/', rooms: core, packages: [] },
  composition: {
    folder: 'src/composition.ts',
    rooms: 'all',
    except: ['cli', 'command', 'index', ...workshops],
    packages: 'all',
  },
  'composition parts': {
    folder: 'src/composition/',
    rooms: 'all',
    except: ['composition', 'cli', 'command', 'index', ...workshops],
    packages: 'all',
  },
  cli: {
    folder: 'src/cli/',
    rooms: 'all',
    except: ['bots', 'command', 'index', ...workshops],
    packages: 'all',
  },
  command: { folder: 'src/cli.ts', rooms: 'all', except: ['index', ...workshops], packages: 'all' },
  index: { folder: 'src/index.ts', rooms: ['cli', 'composition', 'config'], packages: ['node:'] },
  playground: {
    folder: 'playground/',
    rooms: 'all',
    except: ['test', 'bench', 'appPackage'],
    packages: 'all',
  },
  appPackage: { folder: 'appPackage/', rooms: [], packages: 'all' },
  bench: { folder: 'bench/', rooms: 'all', packages: 'all' },
  test: { folder: 'test/', rooms: 'all', packages: 'all' },
};

/**
 * The layers that have a folder for each part of core that they have something of, and what lies beside those; and the
 * parts that have a folder for one kind of their files.
 */
export const layers: Readonly<Record<string, readonly string[]>> = {
  'src/bots': ['door', 'turns', 'typed', 'help'],
  'src/cards': ['kit', 'help'],
  /** Says what is waiting in the outboxes, whatever part put it there. */
  'src/jobs': ['deliver'],
  /** What is called otherwise where a pair talks. */
  'src/i18n': ['talks', 'help'],
  /** Reads, judges and writes the list of people that a programme hands in. */
  'src/core/people': ['roster'],
  /** Judges what stands in the file of a programme. */
  'src/core/programme': ['check'],
};

/** The packages of each neighbour, beside what every adapter may. */
export const adapterPackages: Readonly<Record<string, readonly string[]>> = {
  agenda: ['agenda', '@agendajs/mongo-backend', 'mongodb'],
  embedded: [],
  mongo: ['mongodb'],
  'people-file': ['csv-parse'],
  ical: ['ical-generator'],
  seals: [],
  'programme-files': ['yaml', 'zod'],
  graph: ['@microsoft/microsoft-graph-client', 'windows-iana', 'zod'],
  teams: ['botframework-connector', 'botbuilder', '@microsoft/teams-ai'],
};

/** Packages that are to be replaced one day: below `src`, only these rooms name them (docs/decisions/0001-stack.md). */
export const replaceable: readonly { readonly name: RegExp; readonly rooms: readonly string[] }[] = [
  { name: /^(botbuilder|botframework)/, rooms: ['bots', 'adapters/teams', 'adapters/http'] },
  { name: /^@microsoft\/teams-ai$/, rooms: ['bots', 'adapters/teams'] },
  { name: /^restify$/, rooms: ['bots'] },
];

/** Rooms to which the time, chance and the environment come as arguments. */
export const timelessRooms = [
  'core/kernel',
  'core/wishes',
  'core',
  'cards',
  'dialogs',
  'understanding',
  'i18n',
];

/** What reads the time, chance, the environment or the world, as it looks in source. */
export const forbiddenReads = {
  globals: [
    'process',
    'performance',
    'setTimeout',
    'setInterval',
    'setImmediate',
    'globalThis',
    'console',
    'fetch',
  ],
  members: ['Date.now', 'Math.random', 'crypto.randomUUID', 'crypto.getRandomValues', 'Temporal.Now'],
};

/** Words in a file name that say nothing about what is inside. A "service URL" is a thing; a "mail service" is a heap. */
export const emptyNames =
  /(^|[-_.])(utils?|helpers?|common|misc)(?=[-_.]|$)|(^|[-_.])(managers?|services?)(?=\.|$)/i;

/** Written so that this line does not match itself. */
export const leftOver = /\b(TO[D]O|FIX[M]E)\b/;

/** The repository stands on its own: it names no place outside. Written so that these lines do not match themselves. */
export const placesOutside = [/\/wor[k]\//, /\.\.\/share[d]\b/];

export const maxLines = 200;
/** A longer line of `src` is read by nobody; templates of cards are JSON, and are not among them. */
export const maxWidth = 160;

/** A file below `shortFile` lines that one file beside it needs joins that one, where both together have `joinedFile` at most. */
export const shortFile = 25;
export const joinedFile = 150;

/** Files that may be short although one file alone needs them, each with its reason. */
export const shortFiles: readonly { readonly path: RegExp; readonly why: string }[] = [
  { path: /^src\/bots\/[^/]+\/(show|choose)-[^/]+\.ts$/, why: 'carries out one wish, which its row names' },
];

/** Files that may be longer, each with its reason. */
export const longFiles: readonly { readonly path: RegExp; readonly why: string }[] = [
  {
    path: /^src\/i18n\/(\w+\/)?(nl|en|fr)\.ts$/,
    why: 'one line per sentence; splitting them hides what is missing',
  },
  { path: /^src\/understanding\/.*(lexicon|words).*\.ts$/, why: 'one line per word' },
  { path: /^src\/adapters\/programme-files\/schema\.ts$/, why: 'one schema, read from top to bottom' },
];

/** Collections that do not stand in `src/core/collections.ts`, each with its reason. */
export const preparedElsewhere: readonly { readonly path: RegExp; readonly why: string }[] = [
  {
    path: /^src\/adapters\/embedded\/work-entry\.ts$/,
    why: 'the queue of one machine makes its own ready; on MongoDB it is Agenda’s',
  },
];

/** Where every `switch` is over a closed union, so that a new member of one stops the compiler and is not passed over. */
export const closedSwitches = /^src\/(core|understanding|i18n|cards|dialogs|jobs|bots\/typed)\//;
