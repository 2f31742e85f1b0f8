import { ProgrammeTexts } from '../../cards/kit/reader.ts';
import type { Language } from '../../core/kernel/language.ts';
import type { Programme } from '../../core/programme/programme.ts';
import { wordsOf } from '../../i18n/words.ts';
import { normalise } from '../../understanding/normalise.ts';
import type { Asker } from '../asker.ts';

const known = new WeakMap<Programme, Map<Language, ReadonlySet<string>>>();

/** Whether a normalised text can be the title of a button at all: looking at every card for each message would cost too much. */
export function mayBeTitle({ programme, reader, words, person }: Asker, said: string): boolean {
  if (titlesOf(programme, reader.language).has(said)) return true;
  return person.memberships.some(({ group }) => {
    if (group === undefined) return false;
    const titles = [words['button.otherGroup']({ group }), `${words['export.made']} ${group}`];
    return titles.some((title) => normalise(title) === said);
  });
}

function titlesOf(programme: Programme, language: Language): ReadonlySet<string> {
  const byLanguage = known.get(programme) ?? new Map<Language, ReadonlySet<string>>();
  known.set(programme, byLanguage);
  const titles = byLanguage.get(language) ?? new Set(listTitles(programme, language).map(normalise));
  byLanguage.set(language, titles);
  return titles;
}

/** Every title that stands on some card: of our own words, and of the programme's texts. */
function listTitles(programme: Programme, language: Language): readonly string[] {
  const words = wordsOf(language, programme.mode);
  const texts = new ProgrammeTexts(programme, language);
  const ours = Object.entries(words).flatMap(([name, value]) =>
    typeof value === 'string' && titled.test(name) ? [value] : [],
  );
  const years = [...new Set(programme.sessions.flatMap((plan) => plan.years))];
  return [
    ...ours,
    ...years.map((year) => words['button.year']({ year })),
    ...programme.faq.map(({ question }) => texts.raw(question)),
    ...programme.sessions.flatMap((plan) => {
      const title = texts.raw(plan.title);
      return [title, words['list.talk']({ number: plan.order, title })];
    }),
  ];
}

const titled = /^(?:button\.|language\.name\.|export\.made$)/;
