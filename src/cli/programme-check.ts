import { stat } from 'node:fs/promises';
import { listUnverified } from '../adapters/programme-files/list-unverified.ts';
import { listFiles, loadFile } from '../adapters/programme-files/load-programmes.ts';
import type { ParsedFile } from '../adapters/programme-files/parse-file.ts';
import { sayProgrammeProblem } from '../adapters/programme-files/problem.ts';
import { toProgramme } from '../adapters/programme-files/to-programme.ts';
import { languages, spokenBy } from '../core/kernel/language.ts';
import type { Programme } from '../core/programme/programme.ts';

const usage = 'usage: klankbord programme check FILE.yaml... (or a folder of them)';

interface Output {
  /** Shows one line. */
  readonly out: (line: string) => void;
}

/**
 * Checks programme files. Takes files or folders; shows every problem with its line, or what the programme holds and
 * what a person must still verify. Gives the exit code: 0 when all files are right, 1 when one is not, 2 without words.
 */
export async function programmeCheck(args: readonly string[], { out }: Output): Promise<number> {
  const files = (await Promise.all(args.map(filesOf))).flat();
  if (files.length === 0 || args.some((arg) => arg.startsWith('-'))) {
    out(usage);
    return 2;
  }
  let problems = 0;
  for (const file of files) {
    const loaded = await loadFile(file);
    for (const line of loaded.ok ? sayFile(file, loaded.value) : loaded.refusal.map(sayProgrammeProblem))
      out(line);
    problems += loaded.ok ? 0 : loaded.refusal.length;
  }
  if (problems > 0) out(problems === 1 ? '1 problem' : `${problems} problems`);
  return problems === 0 ? 0 : 1;
}

/** The files in a folder, or the file itself: whether it is there is told with its other problems. */
async function filesOf(arg: string): Promise<readonly string[]> {
  const found = await stat(arg).catch(() => undefined);
  return found?.isDirectory() === true ? ((await listFiles(arg)) ?? []) : [arg];
}

function sayFile(file: string, parsed: ParsedFile): readonly string[] {
  const programme = toProgramme(parsed.content);
  const { sessions, faq, referral } = programme;
  const steps = sessions.reduce((sum, plan) => sum + plan.steps.length, 0);
  const minutes = sessions.reduce((sum, plan) => sum + plan.minutes, 0);
  const unverified = listUnverified(parsed);
  return [
    `${file}: ${sessions.length} sessions, ${steps} steps, ${minutes} minutes, ${faq.length} questions, ` +
      `${referral.length} places for help, in ${programme.languages.join(', ')}`,
    ...sayMissing(programme),
    ...(unverified.length === 0 ? [] : [`  ${unverified.length} entries that a person must still verify:`]),
    ...unverified.map(({ line, path, id }) => `  ${file}:${line} ${path} ${id}`),
  ];
}

/** Which languages lack texts; readers of those see another language, and the card says so. */
function sayMissing(programme: Programme): readonly string[] {
  const texts = listTexts(programme);
  return languages.flatMap((language) => {
    const family = spokenBy(language);
    const missing = texts.filter((text) => text[language] === undefined && text[family] === undefined).length;
    return missing === 0
      ? []
      : [`  ${language}: ${missing} of ${texts.length} texts are shown in another language`];
  });
}

/** Every text that somebody can read; lists that nobody wrote are no texts. */
function listTexts({ title, contact, intervisionRules, sessions, faq, referral }: Programme) {
  const plans = sessions.flatMap((plan) => [plan.title, plan.aim, plan.prep.mentor, plan.prep.trainee]);
  const steps = sessions.flatMap((plan) => plan.steps);
  return [
    ...[title, contact, intervisionRules, ...plans],
    ...steps.flatMap((step) => [step.title, step.guide, step.prompts]),
    ...faq.flatMap(({ question, answer }) => [question, answer]),
    ...referral.flatMap(({ forWhat, hears = {} }) => [forWhat, hears]),
  ].filter((text) => Object.keys(text).length > 0);
}
