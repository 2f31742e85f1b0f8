import type { Meeting } from '../../core/appointments/meeting.ts';
import { dateIn } from '../../core/kernel/time.ts';
import { mayVote } from '../../dialogs/appointment/ask-others.ts';
import { needsOtherForm } from '../../dialogs/appointment/miss.ts';
import type { AppointmentState, OfferRemark } from '../../dialogs/appointment/state.ts';
import { type AdaptiveCard, compile } from '../kit/adaptive-card.ts';
import { type Button, fillEach } from '../kit/button.ts';
import { plain, spoken, unmarked } from '../kit/plain.ts';
import template from './appointment-offers.card.json' with { type: 'json' };
import { choose, chooseDirection, chooseTime, type Turn } from './ask.ts';
import {
  type AppointmentFrame,
  nameOf,
  programmeOf,
  sayAbout,
  sayFull,
  sayMoment,
  wordsFor,
  zoneOf,
} from './say-appointment.ts';
import { sayLeftOut } from './say-wanted.ts';

export interface OffersCard extends Turn {
  readonly frame: AppointmentFrame;
  readonly state: AppointmentState;
  readonly meeting: Meeting;
  readonly note?: string;
}

const fill = compile<object>(template);

/** Draws the times that were found, or that none was; and always a way on. */
export function drawOffers(card: OffersCard): AdaptiveCard {
  const { frame, state, meeting, note } = card;
  const words = wordsFor(frame, meeting);
  const hasOffers = state.step.at === 'offers';
  const title = words[hasOffers ? 'appointment.offers' : 'appointment.nothing'];
  const remarks = sayRemarks(card);
  return fill({
    lang: frame.reader.language,
    speak: spoken(title, ...remarks.map(unmarked)),
    hasNote: note !== undefined,
    note: note ?? '',
    title,
    about: sayHeading(card).map((text) => ({ text })),
    remarks: remarks.map((text) => ({ text })),
    hasOffers,
    offers: fillEach(offersOf(card)).map((each) => ({ ...each, text: plain(each.title) })),
    directions: fillEach([
      chooseDirection(card, words['button.earlier'], 'earlier'),
      chooseDirection(card, words['button.later'], 'later'),
      chooseDirection(card, words['button.otherDay'], 'other-day'),
    ]),
    pickTitle: words['button.pickDay'],
    picks: needsOtherForm(state) || !hasOffers,
    dateLabel: words['date.date'],
    clockLabel: words['date.clock'],
    min: dateIn(zoneOf(frame, meeting), frame.reader.now),
    pick: fillEach([choose(card, words['button.pick'], 'picked')]),
    ways: fillEach(waysOf(card)),
  });
}

/** With whom and about what; of an appointment that moves, where it stands now. */
function sayHeading({ frame, state, meeting }: OffersCard): readonly string[] {
  const { moving } = state;
  const words = wordsFor(frame, meeting);
  const about = sayAbout(frame, meeting, plain);
  if (moving === undefined) return [about];
  return [about, words['appointment.now']({ when: sayFull(frame, meeting, moving.agreed, plain) })];
}

function offersOf({ frame, state, meeting, ...turn }: OffersCard): readonly Button[] {
  const { step } = state;
  if (step.at !== 'offers') return [];
  const of = meeting.trainees.length + 1;
  return step.times.map(({ at, canCome }) => {
    const when = sayMoment(frame, at, meeting);
    const said = wordsFor(frame, meeting)['appointment.canCome']({ when, present: canCome, of });
    return chooseTime(turn, of > 2 ? said : when, at);
  });
}

/** Whose calendar is not known is named; empty ones are counted, and nobody is said to keep none. */
function sayRemarks(card: OffersCard): readonly string[] {
  const { frame, state, meeting } = card;
  const { step, doubted, wanted } = state;
  if (step.at !== 'offers' && step.at !== 'nothing') return [];
  const words = wordsFor(frame, meeting);
  const unread = step.unread.map((person) => plain(nameOf(frame, person))).join(', ');
  const days = sayLeftOut(words, frame.reader.language, wanted);
  return [
    ...(step.at === 'nothing' ? [words['appointment.nothingText']] : []),
    ...(step.at === 'offers' && step.remark !== undefined ? [sayRemark(card, step.remark)] : []),
    ...(doubted === undefined || days === '' ? [] : [words['appointment.doubted']({ days })]),
    ...(unread === '' ? [] : [words['appointment.unread']({ who: unread })]),
    ...(step.empty === 0 ? [] : [words['appointment.empty']({ count: step.empty })]),
  ];
}

function sayRemark({ frame, meeting }: OffersCard, remark: OfferRemark): string {
  const words = wordsFor(frame, meeting);
  if (remark !== 'notice') return words[`offers.${remark}`];
  const notice = programmeOf(frame, meeting)?.scheduling?.noticeHours ?? 0;
  return words['offers.notice']({ days: Math.ceil(notice / 24) });
}

/** No request is a dead end. */
function waysOf(card: OffersCard): readonly Button[] {
  const { frame, state, meeting } = card;
  const { step, doubted } = state;
  const words = wordsFor(frame, meeting);
  return [
    ...(doubted === undefined ? [] : [choose(card, words['button.leaveIn'], 'no')]),
    ...(step.at === 'nothing' ? [choose(card, words['button.widen'], 'widen')] : []),
    ...(frame.asker === meeting.mentor ? [] : [choose(card, words['button.askHours'], 'ask-hours')]),
    ...(mayVote(state, frame.asker) ? [choose(card, words['button.askVotes'], 'vote')] : []),
    choose(card, words['button.stop'], 'stop'),
  ];
}
