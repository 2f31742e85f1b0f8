import { spokenLanguages } from '../../kernel/language.ts';
import { needs } from '../referring.ts';
import { judgeFormats } from './judge-formats.ts';
import { judgeIds, judgeLengths, sumUp } from './judge-lists.ts';
import { judgeNotices } from './judge-notices.ts';
import { judgeScheduling } from './judge-scheduling.ts';
import { judgeSessions } from './judge-sessions.ts';
import { judgeStep } from './judge-steps.ts';
import { judgeTalks } from './judge-talks.ts';
import { judgeTraining } from './judge-training.ts';
import { judgeWords } from './judge-words.ts';
import type { DatedDraft, ProgrammeDraft, ReferralDraft } from './programme-draft.ts';
import type { Path, ProgrammeFinding } from './programme-finding.ts';

/**
 * Judges what the shape of a file alone can't say. Takes a programme as far as it can be read; gives everything that is
 * wrong with it, and nothing about what can't be read: that is said already.
 */
export function judgeProgramme(programme: ProgrammeDraft): readonly ProgrammeFinding[] {
  const { formats = [] } = programme;
  return [
    ...judgeMode(programme),
    ...judgeQuorum(programme),
    ...judgeNotices(programme),
    ...judgeScheduling(programme.scheduling),
    ...judgeLengths(['intervision_rules'], programme.intervision_rules),
    ...judgeFormats(formats),
    ...formats.flatMap(({ steps = [] }, format) =>
      steps.flatMap((step, index) => judgeStep(['formats', format, 'steps', index], step, programme)),
    ),
    ...judgeSessions(programme),
    ...judgeTalks(programme),
    ...judgeForm(programme),
    ...judgeHours(programme),
    ...judgeTraining(programme),
    ...judgeIds(['task_scopes'], programme.task_scopes),
    ...judgeTasks(programme.tasks),
    ...judgeReferral(programme.referral),
    ...judgeNeeds(programme),
    ...judgeIds(['faq'], programme.faq),
    ...judgeWords(programme),
  ];
}

function judgeMode({ mode, sessions, conversations }: ProgrammeDraft): readonly ProgrammeFinding[] {
  if (mode === undefined) return [];
  const [needed, other] =
    mode === 'group' ? (['sessions', 'conversations'] as const) : (['conversations', 'sessions'] as const);
  const there = { sessions: sessions !== undefined, conversations: conversations !== undefined };
  const findings: ProgrammeFinding[] = [];
  if (!there[needed])
    findings.push({ code: 'programme.plans-missing', path: [needed], data: { plans: needed, mode } });
  if (there[other])
    findings.push({ code: 'programme.plans-of-other-mode', path: [other], data: { plans: other, mode } });
  return findings;
}

function judgeQuorum({ group }: ProgrammeDraft): readonly ProgrammeFinding[] {
  const { size, quorum } = group ?? {};
  if (size === undefined || quorum === undefined || quorum <= size) return [];
  return [{ code: 'programme.quorum', path: ['group', 'quorum'], data: { expected: size, found: quorum } }];
}

function judgeForm({ evaluation_form: form, mentor }: ProgrammeDraft): readonly ProgrammeFinding[] {
  if (form === undefined) return [];
  const path: Path = ['evaluation_form'];
  const fields = form.fields ?? [];
  const forbidden: readonly ProgrammeFinding[] =
    mentor?.assesses === false
      ? [{ code: 'programme.mentor-assesses-not', path, data: { found: form.id ?? 'evaluation_form' } }]
      : [];
  return [
    ...forbidden,
    ...judgeIds([...path, 'fields'], fields),
    ...fields.flatMap(({ inputs }, index) => judgeIds([...path, 'fields', index, 'inputs'], inputs)),
    ...judgeLengths([...path, 'rules'], form.rules),
  ];
}

/** The total is in hours, its parts are in minutes; less than half a minute between them is rounding. */
function judgeHours({ hours }: ProgrammeDraft): readonly ProgrammeFinding[] {
  const { total, items } = hours ?? {};
  const minutes = sumUp(
    items?.map((item) =>
      item.count === undefined || item.minutes === undefined ? undefined : item.count * item.minutes,
    ),
  );
  const findings: ProgrammeFinding[] = [...judgeIds(['hours', 'items'], items)];
  if (total !== undefined && minutes !== undefined && Math.round(total * 60) !== minutes) {
    const data = { expected: minutes / 60, found: total };
    findings.push({ code: 'programme.hours-sum', path: ['hours', 'total'], data });
  }
  return findings;
}

const ways = ['yearly', 'anchor', 'on_event', 'habit', 'custom'];

/** A task is due in exactly one way; only an anchor has an offset or a window. */
function judgeTasks(tasks: readonly DatedDraft[] = []): readonly ProgrammeFinding[] {
  const due = tasks.flatMap(({ due }, index): readonly ProgrammeFinding[] => {
    if (due === undefined) return [];
    const path: Path = ['tasks', index, 'due'];
    const used = ways.filter((way) => due[way] !== undefined);
    if (used.length !== 1) return [{ code: 'programme.due', path, data: { ways: used } }];
    return ['offset', 'window']
      .filter((key) => due[key] !== undefined && due.anchor === undefined)
      .map((found) => ({ code: 'programme.due-anchor', path: [...path, found], data: { found } }));
  });
  return [...judgeIds(['tasks'], tasks), ...due];
}

/** The crisis card is never empty, and whoever is on it can be called. */
function judgeReferral(referral?: readonly ReferralDraft[]): readonly ProgrammeFinding[] {
  if (referral === undefined || referral.length === 0) return [];
  const silent: readonly ProgrammeFinding[] = referral.flatMap(({ crisis, phone }, index) =>
    crisis === true && (phone === undefined || phone === null)
      ? [{ code: 'programme.crisis-phone', path: ['referral', index, 'phone'], data: {} }]
      : [],
  );
  const none: readonly ProgrammeFinding[] = referral.some(({ crisis }) => crisis === true)
    ? []
    : [{ code: 'programme.no-crisis', path: ['referral'], data: {} }];
  const untranslated = referral.flatMap((entry, index) =>
    entry.crisis === true ? judgeCrisisTexts(['referral', index], entry) : [],
  );
  const unanswered = none.length > 0 ? [] : judgeAnswers(referral);
  return [...judgeIds(['referral'], referral), ...silent, ...none, ...untranslated, ...unanswered];
}

/** Anyone in danger reads their own language, whatever the languages of the programme are. */
function judgeCrisisTexts(path: Path, { for_what, hours }: ReferralDraft): readonly ProgrammeFinding[] {
  const texts = [['for_what', for_what] as const, ['hours', hours] as const];
  return texts.flatMap(([key, text]) =>
    spokenLanguages.flatMap((language): readonly ProgrammeFinding[] =>
      text === undefined || text[language] !== undefined
        ? []
        : [{ code: 'programme.crisis-language', path: [...path, key], data: { language } }],
    ),
  );
}

/** Somebody answers in each language: a line that says none answers in all. */
function judgeAnswers(referral: readonly ReferralDraft[]): readonly ProgrammeFinding[] {
  const lines = referral.filter(({ crisis }) => crisis === true);
  return spokenLanguages
    .filter((language) => !lines.some(({ answers }) => answers === undefined || answers.includes(language)))
    .map(
      (language) => ({ code: 'programme.crisis-answers', path: ['referral'], data: { language } }) as const,
    );
}

/** Where people are led to help by what they need, nobody finds an empty page. */
function judgeNeeds({ referral = [], referring }: ProgrammeDraft): readonly ProgrammeFinding[] {
  if (referring === undefined) return [];
  const met = new Set(referral.flatMap((entry) => entry.needs ?? []));
  return needs
    .filter((need) => !met.has(need))
    .map((need) => ({ code: 'programme.need-unmet', path: ['referral'], data: { need } }) as const);
}
