import { type Button, button } from '../../cards/kit/button.ts';
import { drawMessage } from '../../cards/kit/draw-message.ts';
import { short } from '../../cards/kit/plain.ts';
import { ProgrammeTexts } from '../../cards/kit/reader.ts';
import { drawSessionList } from '../../cards/sessions/draw-session-list.ts';
import type { Programme } from '../../core/programme/programme.ts';
import { sessionsOfYear } from '../../core/programme/training-year.ts';
import type { Answer, Asker, Handler } from '../asker.ts';
import { type Listing, loadListing, whoIn } from './listing.ts';

/** Shows the sessions of a group for a training year, or the talks of a pair, each with its state. */
export const listSessions: Handler<'session.list'> = async (asker, wish) => {
  const listing = await loadListing(asker, wish);
  return listing === undefined ? showProgramme(asker) : { card: drawList(asker, listing) };
};

function drawList(asker: Asker, listing: Listing) {
  const { programme, membership, year, years, sessions } = listing;
  return drawSessionList({
    reader: asker.reader,
    programme,
    who: whoIn(listing),
    year,
    years,
    sessions,
    others: [
      ...askForTrainees(asker, listing),
      ...otherYears(asker, listing),
      ...otherGroups(asker, listing),
    ],
    leads: membership.role === 'mentor',
  });
}

/** An empty group is filled by the coordinators, who can be reached. */
function askForTrainees({ words }: Asker, { group }: Listing): readonly Button[] {
  return group.trainees.length > 0 ? [] : [button(words['button.contact'], 'person.contact')];
}

function otherYears(
  { words }: Asker,
  { programme, membership, years, year: shown }: Listing,
): readonly Button[] {
  if (programme.mode === 'one-to-one') return [];
  const wanted = new Set([
    ...years.map(({ year }) => year),
    shown - 1,
    shown + 1,
    lastYear(programme, shown),
  ]);
  return [...wanted]
    .filter((year) => year !== shown && sessionsOfYear(programme, year).length > 0)
    .toSorted((a, b) => a - b)
    .map((year) =>
      button(words['button.year']({ year }), 'session.list', {
        programme: programme.id,
        group: membership.group,
        year,
      }),
    );
}

/** Anyone past the last year that has sessions finds the way back to it. */
function lastYear({ sessions }: Programme, shown: number): number {
  return Math.max(0, ...sessions.flatMap(({ years }) => years.filter((year) => year < shown)));
}

/** A phone cuts a button at some 30 characters. */
const longestName = 22;

function otherGroups({ words }: Asker, { memberships, membership }: Listing): readonly Button[] {
  return memberships
    .filter((each) => each !== membership)
    .slice(0, 3)
    .map(({ programme, group }) =>
      button(words['button.otherGroup']({ group: short(group, longestName) }), 'session.list', {
        programme,
        group,
      }),
    );
}

/** For who is in no group, such as a coordinator: the themes of the programme and nothing about anybody. */
function showProgramme({ programme, reader, words, membership }: Asker): Answer {
  if (membership.role !== 'coordinator') return { refusal: 'person.no-group' };
  const texts = new ProgrammeTexts(programme, reader.language);
  const paragraphs = programme.sessions.map((plan) => {
    return `${words['button.year']({ year: plan.years[0] ?? 1 })}: ${texts.plainName(plan.title)}`;
  });
  const buttons = [button(words['button.help'], 'help.show')];
  const title = `${words['list.titleProgramme']}: ${texts.plainName(programme.title)}`;
  return {
    card: drawMessage({ language: reader.language, title, paragraphs, buttons, fallback: texts.note() }),
  };
}
