import { textOf } from '../../playground/teams/chat.ts';
import { type ConnectorDouble, chatOf, type Said } from '../../playground/teams/connector-double.ts';
import type { Notice } from '../../src/core/effects/notice.ts';
import { wordsOf } from '../../src/i18n/words.ts';
import type { Member } from '../support/crowd.ts';
import type { Pair } from './appointment-pairs.ts';

export interface Heard {
  readonly key: string;
  readonly repeat: boolean;
  readonly conversation: string;
  readonly at: number;
}

/** Everything that arrived, each as the notice that it is: to whom, and about which session. */
export function hear(
  connector: ConnectorDouble,
  members: readonly Member[],
  notices: readonly Notice[],
): readonly Heard[] {
  const chats = new Map(members.map(({ id, entraId }) => [id, chatOf(entraId)]));
  const keys = new Map(
    notices.map((notice) => {
      const about =
        'place' in notice ? `${notice.place.plan} ${notice.place.year} ${notice.place.intake}` : '';
      return [`${chats.get(notice.recipient)} ${about}`, notice.key];
    }),
  );
  return [...connector.said, ...connector.updates].map(({ conversation, activity, at }) => {
    const found = `${conversation} ${aboutWhat(activity)}`;
    const key = keys.get(found) ?? `something else: ${found}`;
    return { key, repeat: isRepeat(activity), conversation, at };
  });
}

/** The buttons of a card say which session it is about. */
function aboutWhat(activity: Said['activity']): string {
  const text = JSON.stringify(activity);
  const said = [/"plan":"([^"]+)"/, /"year":(\d+)/, /"intake":"([^"]+)"/];
  return said.map((each) => each.exec(text)?.[1]).join(' ');
}

function isRepeat(activity: Said['activity']): boolean {
  return JSON.stringify(activity).includes(wordsOf('nl-BE')['notice.repeat']);
}

const told = ['appointment.booked', 'appointment.moved', 'appointment.cancelled'] as const;

/** Everything that pairs heard of their one appointment, each as the notice that it is: to whom, and what became of it. */
export function hearTalks(
  connector: ConnectorDouble,
  pairs: readonly Pair[],
  notices: readonly Notice[],
): readonly Heard[] {
  const people = pairs.flatMap(({ mentor, trainee }) => [mentor, trainee]);
  const words = wordsOf('nl-BE');
  return [...connector.said, ...connector.updates].map(({ conversation, activity, at }) => {
    const recipient = people.find(({ entraId }) => chatOf(entraId) === conversation)?.id;
    const text = textOf(activity.attachments?.[0]?.content);
    const kind = told.find((each) => text.includes(words[each]));
    const notice = notices.find((each) => each.recipient === recipient && each.kind === kind);
    const key = notice?.key ?? `something else: ${recipient} ${text}`;
    return { key, repeat: isRepeat(activity), conversation, at };
  });
}
