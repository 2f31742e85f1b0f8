import type { Agreed, Where } from '../../core/appointments/appointment.ts';
import type { AppointmentBody } from '../../core/effects/notice.ts';
import type { Instant } from '../../core/kernel/time.ts';
import type { Programme } from '../../core/programme/programme.ts';
import { sayDateTime } from '../../i18n/dates.ts';
import { type Words, wordsOf } from '../../i18n/words.ts';
import type { AdaptiveCard } from '../kit/adaptive-card.ts';
import type { Button } from '../kit/button.ts';
import { drawNotice } from '../kit/draw-notice.ts';
import { plain } from '../kit/plain.ts';
import type { Reader } from '../kit/reader.ts';

export interface AppointmentStory {
  readonly reader: Reader;
  readonly programme: Programme;
  readonly body: AppointmentBody;
  /** When and where, as it stands now; none when it is off. */
  readonly agreed?: Agreed;
  /** Whom the reader meets: a name, or their group. */
  readonly who: { readonly name: string } | 'group';
  /** Who answered in Outlook, where it is known, and whether that is the reader. */
  readonly by?: { readonly name: string; readonly isReader: boolean };
  /** It stands in no calendar: people put it in theirs, and take it out, from a file. */
  readonly byFile?: boolean;
  readonly repeat: boolean;
  /** What the reader can do about it. */
  readonly buttons?: readonly Button[];
}

export interface ToldStory {
  readonly card: AdaptiveCard;
  /** The same in one line, for when the card is too large. */
  readonly short: string;
}

/** Draws what became of an appointment. */
export function drawAppointmentNews(story: AppointmentStory): ToldStory {
  const { reader, programme, repeat, buttons = [] } = story;
  const words = wordsOf(reader.language, programme.mode);
  const said = say(story, words);
  const isSecond = 'otherForm' in story.body && story.body.otherForm === true;
  const { title } = said;
  const lines = isSecond ? [...said.lines, words['appointment.otherForm']] : said.lines;
  const text = lines.join('\n\n');
  const card = drawNotice({ language: reader.language, title, text, repeat, buttons });
  return { card, short: [title, ...lines].join('\n\n') };
}

interface Said {
  readonly title: string;
  readonly lines: readonly string[];
}

function say(story: AppointmentStory, words: Words): Said {
  const { reader, programme, body, agreed } = story;
  const when = (at: Instant) => sayDateTime(reader.language, programme.timezone, at);
  const who = story.who === 'group' ? words['appointment.group'] : plain(story.who.name);
  const details = agreed === undefined ? [] : sayDetails(story, agreed, { when: when(agreed.at), who });
  const at = when(body.at);
  switch (body.kind) {
    case 'appointment.booked':
      return {
        title: words[story.byFile ? 'appointment.bookedByFile' : 'appointment.booked'],
        lines: details,
      };
    case 'appointment.moved': {
      const from = words['appointment.movedFrom']({ from: when(body.from) });
      const lines = [...details, from, ...(body.inOutlook ? [words['appointment.inOutlook']] : [])];
      return { title: words['appointment.moved'], lines };
    }
    case 'appointment.cancelled': {
      const said = story.byFile ? 'appointment.cancelledByFile' : 'appointment.cancelledText';
      const text = words[said]({ when: at, who });
      const lines = [text, ...(body.inOutlook ? [words['appointment.inOutlook']] : [])];
      return { title: words['appointment.cancelled'], lines };
    }
    case 'appointment.lost':
      return body.late
        ? { title: words['appointment.lostLate'], lines: [words['appointment.lostLateText']({ when: at })] }
        : { title: words['appointment.lost'], lines: [words['appointment.lostText']({ when: at })] };
    case 'appointment.stays': {
      const said = body.late ? 'appointment.staysLateText' : 'appointment.staysText';
      const text = words[said]({ when: at, wanted: when(body.wanted) });
      return { title: words['appointment.stays'], lines: [text] };
    }
    case 'appointment.waits': {
      const text =
        body.why === 'later'
          ? words['appointment.waitsText']({ when: at, until: when(body.until) })
          : words['appointment.waitsNotPermitted']({ when: at });
      return { title: words['appointment.waits'], lines: [text] };
    }
    case 'appointment.declined':
      return sayDeclined(story, at, who, words);
    case 'appointment.proposed': {
      const text = words['appointment.proposedText']({ from: when(body.from), when: at });
      return { title: words['appointment.proposed']({ name: nameOf(story, words) }), lines: [text] };
    }
    case 'appointment.link':
      return body.has === 'none'
        ? { title: words['appointment.noLink'], lines: [words['appointment.noLinkText']({ when: at })] }
        : {
            title: words['appointment.otherLink'],
            lines: [words['appointment.otherLinkText']({ when: at })],
          };
    case 'appointment.stuck':
      return { title: words['appointment.stuck'], lines: [words[stuckWords[body.why]]({ when: at })] };
  }
}

const stuckWords = {
  series: 'appointment.stuckSeries',
  refused: 'appointment.stuckRefused',
  'no-mailbox': 'appointment.stuckNoMailbox',
  'not-permitted': 'appointment.stuckNotPermitted',
} as const;

function sayDeclined(story: AppointmentStory, when: string, who: string, words: Words): Said {
  if (story.by?.isReader) {
    const lines = [words['appointment.youDeclinedText']({ when, who })];
    return { title: words['appointment.youDeclined'], lines };
  }
  const title = words['appointment.declined']({ name: nameOf(story, words), when });
  const { body } = story;
  if (body.kind !== 'appointment.declined' || body.coming === undefined || body.of === undefined)
    return { title, lines: [words['appointment.declinedText']] };
  const said = body.short ? 'appointment.tooFew' : 'appointment.coming';
  return { title, lines: [words[said]({ present: body.coming, of: body.of })] };
}

function nameOf({ by }: AppointmentStory, words: Words): string {
  return by === undefined ? words['appointment.someone'] : plain(by.name);
}

function sayDetails(
  { reader, programme, byFile = false }: AppointmentStory,
  { minutes, where }: Agreed,
  { when, who }: { readonly when: string; readonly who: string },
): readonly string[] {
  const words = wordsOf(reader.language, programme.mode);
  const details = words['appointment.details']({ when, minutes, who });
  return [details, sayWhere(where, words, byFile), ...(byFile ? [words['appointment.byFile']] : [])];
}

function sayWhere(where: Where, words: Words, byFile: boolean): string {
  switch (where.kind) {
    case 'teams':
      return words[byFile ? 'appointment.teamsByFile' : 'appointment.teams'];
    case 'phone':
      return words['appointment.phone'];
    case 'place':
      return words['appointment.place']({ place: plain(where.text) });
  }
}
