import { basename } from 'node:path';
import { accept, type Result, refuse } from '../../core/kernel/result.ts';
import { judgeProgramme } from '../../core/programme/check/judge-programme.ts';
import { readDraft } from './draft-schema.ts';
import { parseYaml } from './parse-yaml.ts';
import { type Finding, inFileOrder, type ProgrammeProblem, sayFound } from './problem.ts';
import { sayFinding } from './say-finding.ts';
import { sayIssue } from './say-issue.ts';
import { type ProgrammeFile, programmeSchema } from './schema.ts';

/** A file that is right in shape and by the rules, and the way back from a place in it to its line. */
export interface ParsedFile {
  readonly content: ProgrammeFile;
  readonly locate: (finding: Finding) => ProgrammeProblem;
}

/**
 * Takes the path and text of a programme file. Refuses it with every problem of its YAML, or else with every problem of
 * shape and by the rules together, in the order of the file.
 */
export function parseFile(file: string, text: string): Result<ParsedFile, readonly ProgrammeProblem[]> {
  const yaml = parseYaml(file, text);
  if (!yaml.ok) return yaml;
  const { content, locate, problems: doubles } = yaml.value;
  if (content === null) return refuse([locate({ path: [], expected: 'a programme', found: 'nothing' })]);
  const parsed = programmeSchema.safeParse(content);
  const findings = [
    ...(parsed.success ? [] : parsed.error.issues.flatMap((issue) => sayIssue(issue, content))),
    ...judgeProgramme(readDraft(content)).map(sayFinding),
    ...(parsed.success ? judgeName(parsed.data, basename(file)) : []),
  ];
  const problems = [...doubles, ...findings.map(locate)];
  if (parsed.success && problems.length === 0) return accept({ content: parsed.data, locate });
  return refuse(inFileOrder(problems));
}

/** People and documents name a programme by its id; two files can't have the same one when each is named after it. */
function judgeName({ id }: ProgrammeFile, fileName: string): readonly Finding[] {
  const stem = fileName.replace(/\.ya?ml$/, '');
  if (stem === id) return [];
  return [{ path: ['id'], expected: `the name of the file, ${sayFound(stem)}`, found: sayFound(id) }];
}
