import { dateIn } from '../../core/kernel/time.ts';
import type { Programme } from '../../core/programme/programme.ts';
import { hasPassed, isUnanswered } from '../../core/sessions/decide-report.ts';
import { type ListedSession, upNext } from '../../core/sessions/next-session.ts';
import { statusOf } from '../../core/sessions/session.ts';
import { sayDateTime, sayDay, sayShortDate } from '../../i18n/dates.ts';
import type { Words } from '../../i18n/words.ts';
import { type AdaptiveCard, compile } from '../kit/adaptive-card.ts';
import { type Button, button, fillButtons, fillEach, placeData, primary } from '../kit/button.ts';
import { plain, short, spoken } from '../kit/plain.ts';
import { ProgrammeTexts, type Reader } from '../kit/reader.ts';
import template from './session-list.card.json' with { type: 'json' };

export interface SessionListCard {
  readonly reader: Reader;
  readonly programme: Programme;
  /** Name of the group, or of the other one in a pair. */
  readonly who: { readonly group: string; readonly trainees: number } | { readonly name: string };
  readonly year: number;
  /** In which years the trainees of the group are; more than one in a mixed group. */
  readonly years: readonly { readonly year: number; readonly trainees: number }[];
  readonly sessions: readonly ListedSession[];
  /** Other groups and years of the same mentor: buttons that open their list. The first five are shown. */
  readonly others: readonly Button[];
  /** Whether the reader leads these sessions. */
  readonly leads: boolean;
}

const fill = compile<object>(template);

/** Draws the sessions of a group for one training year, or the talks of a pair, each with its state. */
export function drawSessionList(card: SessionListCard): AdaptiveCard {
  const { reader, programme, sessions, years } = card;
  const texts = new ProgrammeTexts(programme, reader.language);
  const { words } = texts;
  const talks = programme.mode === 'one-to-one';
  const title = words['list.title'];
  const subtitle = [
    sayWho(card, texts),
    ...(years.length > 1 ? [words['list.mixed']({ counts: years })] : []),
  ];
  const rows = sessions.map((listed) => sayRow(card, listed, texts));
  return fill({
    lang: reader.language,
    speak: saySpoken(card, title, texts),
    title,
    hasSubtitle: true,
    subtitle: subtitle.join('. '),
    hasNote: sessions.length > 0 && upNext(sessions) === undefined,
    note: words['list.allHeld'],
    hasYear: !talks && rows.length > 0,
    year: words['list.year']({ year: card.year }),
    rows,
    isEmpty: rows.length === 0 && !isAlone(card),
    empty: words['list.empty'],
    ...texts.note(),
    ...fillButtons(buttonsOf(card, texts)),
    others: fillEach([...card.others.slice(0, 5), button(words['button.help'], 'help.show')]),
  });
}

function sayWho({ who }: SessionListCard, texts: ProgrammeTexts): string {
  if ('name' in who) return texts.words['list.pair']({ name: plain(who.name) });
  if (isAlone({ who })) return texts.words['list.noTrainees'];
  return texts.words['list.group']({ group: plain(who.group), trainees: who.trainees });
}

function isAlone({ who }: Pick<SessionListCard, 'who'>): boolean {
  return 'trainees' in who && who.trainees === 0;
}

/** What a tired ear needs: whose list it is, what comes now, and how that stands. */
function saySpoken(card: SessionListCard, title: string, texts: ProgrammeTexts): string {
  const now = upNext(card.sessions);
  const next = now === undefined ? [] : [texts.raw(now.plan.title), sayStatus(card, now, texts)];
  return spoken(title, ...next);
}

function sayRow(card: SessionListCard, listed: ListedSession, texts: ProgrammeTexts) {
  const talks = card.programme.mode === 'one-to-one';
  const title = talks ? texts.name(listed.plan.title) : texts.raw(listed.plan.title);
  const said = { number: listed.plan.order, title: plain(title) };
  const status = sayStatus(card, listed, texts);
  // A screen reader says the name of the button in place of what stands in the row.
  const named = talks ? texts.words['list.talk']({ ...said, title: short(title, 120) }) : short(title, 120);
  const opening = button('', 'session.open', placeData(listed.place));
  const [opens] = fillEach([{ ...opening, title: spoken(named, status) }]);
  return {
    ...opens,
    heading: talks ? texts.words['list.talk'](said) : said.title,
    status,
    ...paint(card, listed),
  };
}

function sayStatus(
  card: SessionListCard,
  { session, plan, window }: ListedSession,
  { words }: ProgrammeTexts,
): string {
  const { reader, programme } = card;
  if (session?.state === 'running') {
    return words['status.running']({ step: session.step + 1, steps: plan.steps.length });
  }
  if (session?.state === 'held') {
    const when = sayShortDate(reader.language, programme.timezone, session.heldAt);
    return `✓ ${words['status.held']({ when })}`;
  }
  if (session?.plannedAt !== undefined) {
    const when = sayDateTime(reader.language, programme.timezone, session.plannedAt);
    return words[hasPassed(session, plan.minutes, reader.now) ? 'status.passed' : 'status.planned']({
      when,
    });
  }
  const not = words['status.not-planned'];
  if (window === undefined) return not;
  // Said of the next one only: nine times is noise.
  const next = upNext(card.sessions)?.plan === plan;
  const when = sayWindow(card, window, words);
  return next ? `${not}. ${when}` : when;
}

type Window = NonNullable<ListedSession['window']>;

/** Where today lies: before the days of a window, in them, or after them. */
function placeOfToday({ reader, programme }: SessionListCard, { from, to }: Window) {
  const today = dateIn(programme.timezone, reader.now);
  if (today > to) return 'past';
  return today < from ? 'ahead' : 'now';
}

function sayWindow(card: SessionListCard, window: Window, words: Words): string {
  const { language } = card.reader;
  const said = { from: sayDay(language, window.from), to: sayDay(language, window.to) };
  return words[`window.${placeOfToday(card, window)}`](said);
}

/** What is late or due stands out by its words, not by a colour that some client shows too lightly to read. */
function paint(card: SessionListCard, { session, window }: ListedSession) {
  const status = statusOf(session);
  if (status === 'running') return { color: 'Accent', subtle: false };
  if (status !== 'not-planned' || window === undefined) return { color: 'Default', subtle: true };
  return { color: 'Default', subtle: placeOfToday(card, window) === 'ahead' };
}

function buttonsOf(card: SessionListCard, texts: ProgrammeTexts): readonly Button[] {
  const now = upNext(card.sessions);
  return now === undefined ? [] : [primary(sayOpen(card, now, texts), 'session.open', placeData(now.place))];
}

/** Short enough for a phone, which cuts a button at some 30 characters: the title stands in the row above. */
function sayOpen(
  { leads, reader }: SessionListCard,
  { session, plan }: ListedSession,
  { words }: ProgrammeTexts,
) {
  if (leads && session !== undefined && isUnanswered(session, plan.minutes, reader.now))
    return words['button.answer'];
  if (session?.state === 'running') return words[leads ? 'button.resume' : 'button.open'];
  return words['button.openNext'];
}
