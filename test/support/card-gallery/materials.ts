import { loadProgrammes } from '../../../src/adapters/programme-files/load-programmes.ts';
import type { LocalList, LocalText } from '../../../src/core/kernel/language.ts';
import type {
  Programme,
  ReferralEntry,
  SessionPlan,
  Step,
  TrainingPart,
} from '../../../src/core/programme/programme.ts';
import type { TaskPlan } from '../../../src/core/programme/task-plan.ts';
import { type Material, ordinaryNames } from './material.ts';

/** What cards are filled with: the real programmes, next to nothing, far too much, and what means harm. */
export const materialKinds = ['ordinary', 'empty', 'long', 'hostile'] as const;
export type MaterialKind = (typeof materialKinds)[number];

export function isMaterialKind(raw: string): raw is MaterialKind {
  return (materialKinds as readonly string[]).includes(raw);
}

/** The programmes of the repository with ordinary names. Throws when a programme file has problems. */
export async function loadOrdinary(): Promise<Material> {
  const programmes = await loadProgrammes('programmes');
  if (!programmes.ok) throw new Error('the programme files have problems: run "npm run check"');
  const group = programmes.value.find(({ mode }) => mode === 'group');
  const pairs = programmes.value.find(({ mode }) => mode === 'one-to-one');
  if (group === undefined || pairs === undefined)
    throw new Error('the gallery needs a programme for groups and one for pairs');
  return { group, pairs, names: ordinaryNames };
}

/** The material of a kind; the kinds are made out of the ordinary one, so that every step and record level is in each. */
export function materialOf(kind: MaterialKind, { group, pairs, names }: Material): Material {
  switch (kind) {
    case 'ordinary':
      return { group, pairs, names };
    case 'empty':
      return { group: strip(group), pairs: strip(pairs), names: names.map(() => '') };
    case 'long':
      return { group: retell(group, lengthen), pairs: retell(pairs, lengthen), names: names.map(longName) };
    case 'hostile':
      return {
        group: retell(group, poison(0)),
        pairs: retell(pairs, poison(1)),
        names: names.map(poison(2)),
      };
  }
}

/** Every snippet would show `evil` as something else than text, or take something else of the card with it. */
export const hostileTexts: readonly string[] = [
  '[evil](https://evil.example)',
  '![evil](https://evil.example/x.png)',
  '**evil** _evil_ `evil` ~~evil~~',
  '${evil} ${$root.title} {{DATE(2020-01-01T00:00:00Z)}}',
  '# evil',
  '1. evil\n2. evil',
  '- evil\n+ evil',
  '> evil',
  'evil\n====',
  'evil\n\n---\n\nevil',
  '    evil, indented',
  '| evil | evil |\n|---|---|\n| evil | evil |',
  '<b>evil</b> <script>evil()</script> &lt;evil&gt;',
  '<https://evil.example>',
  '\u202Eevil\u202C مريم بنت علي evil',
  '👩‍⚕️ evil\r\n\u0000\u0007evil 🩺',
  '[evil]\n\n[evil]: https://evil.example',
  `${'evil '.repeat(15)}[evil](`,
];

/** A teller that goes through the hostile texts, so that each comes at every kind of place. */
function poison(from: number): () => string {
  let told = from;
  return () => {
    told += 1;
    return hostileTexts[told % hostileTexts.length] ?? '';
  };
}

/** As long as a programme's text can be expected to get; a title stays a title. */
function lengthen(text: string): string {
  const wanted = text.length < 60 ? 120 : 600;
  return `${text} `.repeat(Math.ceil(wanted / Math.max(1, text.length + 1))).trim();
}

/** 80 characters, as long as a name may be, with and without places to break a line. */
function longName(name: string, index: number): string {
  const glue = index % 2 === 0 ? ' van der ' : '';
  return `${name}${glue}${'Straeten-Ponthoz'.repeat(6)}`.slice(0, 80);
}

type Tell = (text: string) => string;

/** The same programme in other words: every text goes through `tell`. */
function retell(programme: Programme, tell: Tell): Programme {
  return {
    ...programme,
    title: tellText(programme.title, tell),
    contact: tellText(programme.contact, tell),
    intervisionRules: tellList(programme.intervisionRules, tell),
    sessions: programme.sessions.map((plan) => retellPlan(plan, tell)),
    faq: programme.faq.map((entry) => ({
      ...entry,
      question: tellText(entry.question, tell),
      answer: tellText(entry.answer, tell),
    })),
    referral: programme.referral.map((entry) => retellReferral(entry, tell)),
    training: programme.training.map((part) => retellTraining(part, tell)),
    tasks: programme.tasks.map((task) => retellTask(task, tell)),
  };
}

function retellPlan(plan: SessionPlan, tell: Tell): SessionPlan {
  return {
    ...plan,
    title: tellText(plan.title, tell),
    aim: tellText(plan.aim, tell),
    prep: { mentor: tellList(plan.prep.mentor, tell), trainee: tellList(plan.prep.trainee, tell) },
    steps: plan.steps.map((step) => retellStep(step, tell)),
  };
}

function retellStep({ within, ...step }: Step, tell: Tell): Step {
  return {
    ...step,
    title: tellText(step.title, tell),
    guide: tellText(step.guide, tell),
    prompts: tellList(step.prompts, tell),
    ...(within && { within: tellText(within, tell) }),
  };
}

/** A web address stays one, since the schema takes no other; with characters in it that close a link. */
function retellReferral({ url, hours, ...entry }: ReferralEntry, tell: Tell): ReferralEntry {
  return {
    ...entry,
    name: tell(entry.name),
    forWhat: tellText(entry.forWhat, tell),
    ...(url !== undefined && { url: `${url}?a=(b)[c](d` }),
    ...(hours !== undefined && { hours: tellText(hours, tell) }),
  };
}

function retellTraining({ accreditation, ...part }: TrainingPart, tell: Tell): TrainingPart {
  return {
    ...part,
    title: tellText(part.title, tell),
    ...(accreditation !== undefined && { accreditation: tell(accreditation) }),
  };
}

function retellTask({ scope, consequence, ...task }: TaskPlan, tell: Tell): TaskPlan {
  return {
    ...task,
    title: tellText(task.title, tell),
    ...(scope && { scope: { ...scope, title: tellText(scope.title, tell) } }),
    ...(consequence && { consequence: tellText(consequence, tell) }),
  };
}

function tellText(text: LocalText, tell: Tell): LocalText {
  return Object.fromEntries(Object.entries(text).map(([language, value]) => [language, tell(value)]));
}

function tellList(list: LocalList, tell: Tell): LocalList {
  return Object.fromEntries(Object.entries(list).map(([language, values]) => [language, values.map(tell)]));
}

/** A programme of which only the bones were filled in. */
function strip(programme: Programme): Programme {
  const bare = retell(programme, () => '');
  const sessions = bare.sessions.map((plan) => ({
    ...plan,
    prep: { mentor: {}, trainee: {} },
    steps: plan.steps.map((step) => ({ ...step, title: {}, prompts: {} })),
  }));
  return { ...bare, sessions, intervisionRules: {}, faq: [], referral: [] };
}
