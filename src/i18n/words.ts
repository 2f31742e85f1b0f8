import type { Language } from '../core/kernel/language.ts';
import type { Programme } from '../core/programme/programme.ts';
import { enAppointments } from './appointments/en.ts';
import { frAppointments } from './appointments/fr.ts';
import { enDialogs } from './dialogs/en.ts';
import { frDialogs } from './dialogs/fr.ts';
import { enDigest } from './digest/en.ts';
import { frDigest } from './digest/fr.ts';
import { enGoals } from './goals/en.ts';
import { frGoals } from './goals/fr.ts';
import { enHelp } from './help/en.ts';
import { frHelp } from './help/fr.ts';
import { nlBE, nlNL, type Words } from './nl.ts';
import { enNotices } from './notices/en.ts';
import { frNotices } from './notices/fr.ts';
import { enOverview } from './overview/en.ts';
import { frOverview } from './overview/fr.ts';
import { enPeople } from './people/en.ts';
import { frPeople } from './people/fr.ts';
import { enReferral } from './referral/en.ts';
import { frReferral } from './referral/fr.ts';
import { enSessions } from './sessions/en.ts';
import { frSessions } from './sessions/fr.ts';
import { enTalks } from './talks/en.ts';
import { frTalks } from './talks/fr.ts';
import { nlNLTalks, nlTalks } from './talks/nl.ts';
import { enTasks } from './tasks/en.ts';
import { frTasks } from './tasks/fr.ts';
import { enTraining } from './training/en.ts';
import { frTraining } from './training/fr.ts';

const en: Words = {
  ...enAppointments,
  ...enNotices,
  ...enDigest,
  ...enHelp,
  ...enPeople,
  ...enTraining,
  ...enTasks,
  ...enDialogs,
  ...enReferral,
  ...enGoals,
  ...enSessions,
  ...enOverview,
};

const fr: Words = {
  ...frAppointments,
  ...frNotices,
  ...frDigest,
  ...frHelp,
  ...frPeople,
  ...frTraining,
  ...frTasks,
  ...frDialogs,
  ...frReferral,
  ...frGoals,
  ...frSessions,
  ...frOverview,
};

type Mode = Programme['mode'];

const all: Record<Mode, Record<Language, Words>> = {
  group: { 'nl-BE': nlBE, 'nl-NL': nlNL, en, fr },
  'one-to-one': {
    'nl-BE': { ...nlBE, ...nlTalks },
    'nl-NL': { ...nlNL, ...nlTalks, ...nlNLTalks },
    en: { ...en, ...enTalks },
    fr: { ...fr, ...frTalks },
  },
};

/**
 * The words of a language: a text, or a function of what it mentions. None of them is Markdown-escaped data. A group has
 * sessions and a pair has talks, whatever the language; where no programme is known yet, sessions are spoken of.
 */
export function wordsOf(language: Language, mode: Mode = 'group'): Words {
  return all[mode][language];
}

export type { Words };
