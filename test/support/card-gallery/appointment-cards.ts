import type { CardRemark, Turn } from '../../../src/cards/appointments/ask.ts';
import { drawAppointmentDialog } from '../../../src/cards/appointments/draw-appointment-dialog.ts';
import { drawAppointmentList } from '../../../src/cards/appointments/draw-appointment-list.ts';
import { drawAppointmentNews } from '../../../src/cards/appointments/draw-appointment-news.ts';
import { drawAppointmentStep } from '../../../src/cards/appointments/draw-appointment-step.ts';
import { drawCallOff } from '../../../src/cards/appointments/draw-call-off.ts';
import { drawFile } from '../../../src/cards/appointments/draw-file.ts';
import { drawHours } from '../../../src/cards/appointments/draw-hours.ts';
import { drawHoursOpened } from '../../../src/cards/appointments/draw-hours-opened.ts';
import { drawPreparation } from '../../../src/cards/appointments/draw-preparation.ts';
import { drawVote } from '../../../src/cards/appointments/draw-vote.ts';
import { drawVoteOutcome } from '../../../src/cards/appointments/draw-vote-outcome.ts';
import type { AppointmentFrame } from '../../../src/cards/appointments/say-appointment.ts';
import { waysOnNews } from '../../../src/cards/appointments/ways-on-news.ts';
import type { Meeting } from '../../../src/core/appointments/meeting.ts';
import type { Standing } from '../../../src/core/appointments/standing.ts';
import type { AppointmentBody } from '../../../src/core/effects/notice.ts';
import { appointmentId, groupId, personId } from '../../../src/core/kernel/id.ts';
import type { Language } from '../../../src/core/kernel/language.ts';
import { addMinutes, type CalendarDate } from '../../../src/core/kernel/time.ts';
import type { Programme } from '../../../src/core/programme/programme.ts';
import type { Useless } from '../../../src/dialogs/appointment/input.ts';
import {
  type AppointmentState,
  newAppointment,
  type Offers,
  type Step,
} from '../../../src/dialogs/appointment/state.ts';
import { wordsOf } from '../../../src/i18n/words.ts';
import type { GalleryCard } from './card-cases.ts';
import { type Material, now, placeOf, traineesOf } from './material.ts';

const turn: Turn = { dialog: 'd1', turn: 3 };
const mentor = personId('m1');
const day = (n: number) => addMinutes(now, n * 1_440 - 5);
const date = (text: string) => text as CalendarDate;

function meetingOf(programme: Programme, trainees: readonly string[], isDue: boolean): Meeting {
  const [plan] = programme.sessions;
  if (plan === undefined) throw new Error('the programme has no sessions');
  return {
    programme: programme.id,
    group: groupId('gent-1'),
    mentor,
    trainees: trainees.map(personId),
    minutes: isDue ? plan.minutes : 30,
    ...(isDue ? { session: placeOf(programme, plan) } : {}),
    ...(isDue && programme.mode === 'one-to-one' ? { talk: plan.order } : {}),
  };
}

/** Who reads and who is met, of a group and of a pair. */
function scene(language: Language, material: Material) {
  const { group, pairs, names } = material;
  const trainees = traineesOf(material);
  const all = trainees.map(({ id }) => id);
  const [trainee = ''] = all;
  const called = Object.fromEntries([
    [mentor, names.at(-1) ?? ''],
    ...trainees.map(({ id, name }) => [id, name]),
  ]);
  const frame = (programme: Programme, asker: string): AppointmentFrame => ({
    reader: { language, now },
    programmes: [programme],
    names: called,
    asker: personId(asker),
  });
  return {
    alone: meetingOf(group, [trainee], false),
    talk: meetingOf(pairs, [trainee], true),
    together: meetingOf(group, all, true),
    ofTrainee: frame(group, trainee),
    ofCoassistent: frame(pairs, trainee),
    ofMentor: frame(group, mentor),
    trainee: personId(trainee),
  };
}

function standingOf(meeting: Meeting, text = 'lokaal 3.12'): Standing {
  return {
    appointment: appointmentId('a1'),
    seen: 2,
    meeting,
    agreed: { at: day(14), minutes: meeting.minutes, where: { kind: 'place', text } },
  };
}

const offered = (more: Partial<Offers> = {}): Offers => ({
  at: 'offers',
  times: [day(2), day(3), day(6)].map((at) => ({ at, until: addMinutes(at, 30), canCome: 6 })),
  unread: [],
  empty: 0,
  ...more,
});

const stateOf = (meeting: Meeting, step: Step, more: Partial<AppointmentState> = {}): AppointmentState => ({
  ...newAppointment({ meeting }),
  step,
  ...more,
});

/** The times that were found, in every state; the picker opens after two tries. */
export function drawOfferCards(language: Language, material: Material): readonly GalleryCard[] {
  const { alone, talk, together, ofTrainee, ofCoassistent, ofMentor, trainee } = scene(language, material);
  const moving = standingOf(talk);
  const draw = (frame: AppointmentFrame, state: AppointmentState, why?: Useless) =>
    drawAppointmentDialog({ frame, state, ...turn, ...(why && { why }) });
  const doubt = { wanted: { except: [date('2026-12-01')] }, doubted: {} };
  const narrow = offered({ unread: [mentor, trainee], empty: 2, remark: 'nearest' });
  return [
    { name: 'appointment-offers', card: draw(ofTrainee, stateOf(alone, offered())) },
    { name: 'appointment-offers-talk', card: draw(ofCoassistent, stateOf(talk, offered({ empty: 1 }))) },
    { name: 'appointment-offers-group', card: draw(ofMentor, stateOf(together, narrow)) },
    { name: 'appointment-offers-doubted', card: draw(ofTrainee, stateOf(alone, offered(), doubt)) },
    {
      name: 'appointment-offers-moving',
      card: draw(ofCoassistent, stateOf(talk, offered({ remark: 'taken' }), { moving })),
    },
    {
      name: 'appointment-offers-again',
      card: draw(ofTrainee, stateOf(alone, offered({ remark: 'roster' }), { misses: 2 }), 'past'),
    },
    {
      name: 'appointment-offers-notice',
      card: draw(ofCoassistent, stateOf(talk, offered({ remark: 'notice' }))),
    },
    {
      name: 'appointment-offers-no-more',
      card: draw(ofTrainee, stateOf(alone, offered({ remark: 'no-more' }))),
    },
    {
      name: 'appointment-nothing',
      card: draw(ofTrainee, stateOf(alone, { at: 'nothing', unread: [mentor], empty: 1 })),
    },
    {
      name: 'appointment-nothing-group',
      card: draw(ofMentor, stateOf(together, { at: 'nothing', unread: [], empty: 3 })),
    },
  ];
}

/** Everything in full before it is booked or moved. */
export function drawReadBackCards(language: Language, material: Material): readonly GalleryCard[] {
  const { alone, talk, together, ofTrainee, ofCoassistent, ofMentor } = scene(language, material);
  const [place = ''] = material.names;
  const step = (meeting: Meeting, more: object = {}): Step => ({
    at: 'read-back',
    agreed: { at: day(14), minutes: meeting.minutes, where: { kind: 'teams' } },
    unread: [],
    ...more,
  });
  const draw = (frame: AppointmentFrame, state: AppointmentState, why?: Useless) =>
    drawAppointmentDialog({ frame, state, ...turn, ...(why && { why }) });
  const there = { agreed: { at: day(14), minutes: 30, where: { kind: 'place', text: place } } };
  return [
    { name: 'read-back', card: draw(ofTrainee, stateOf(alone, step(alone))) },
    {
      name: 'read-back-group',
      card: draw(ofMentor, stateOf(together, step(together, { canCome: 6, unread: [together.mentor] }))),
    },
    {
      name: 'read-back-moving',
      card: draw(ofCoassistent, stateOf(talk, step(talk, there), { moving: standingOf(talk) })),
    },
    { name: 'read-back-no-place', card: draw(ofTrainee, stateOf(alone, step(alone)), 'no-place') },
  ];
}

/** The appointments of a person: none, some, one that is still being moved. */
export function drawAppointmentLists(language: Language, material: Material): readonly GalleryCard[] {
  const { alone, together, ofTrainee, ofMentor } = scene(language, material);
  const [place] = material.names;
  const list = (frame: AppointmentFrame, count: number, meeting: Meeting, note?: string) =>
    drawAppointmentList({
      frame,
      mayOffer: frame === ofMentor,
      appointments: Array.from({ length: count }, (_, n) => ({
        ...standingOf(meeting, place),
        isChanging: n === 1,
        mayChange: frame === ofMentor || meeting === alone,
        isPrepared: frame === ofMentor && n === 0,
      })),
      ...(note && { note }),
    });
  return [
    { name: 'appointments-none', card: list(ofTrainee, 0, alone) },
    { name: 'appointments', card: list(ofTrainee, 1, alone) },
    { name: 'appointments-group', card: list(ofTrainee, 1, together) },
    {
      name: 'appointments-mentor',
      card: list(ofMentor, 12, together, wordsOf(language)['appointment.over']),
    },
  ];
}

/** A vote before and after one's own answer. */
export function drawVotes(language: Language, material: Material): readonly GalleryCard[] {
  const { together, ofTrainee, ofMentor } = scene(language, material);
  const counts = [day(7), day(9), day(14)].map((at, n) => ({
    at,
    yes: n,
    ifNeedBe: 1,
    silent: 6 - n,
    off: false,
  }));
  const base = { frame: ofTrainee, vote: 'v1', meeting: together, closesAt: day(3), counts };
  const first = counts[0]?.at ?? now;
  return [
    { name: 'vote', card: drawVote({ ...base, own: {} }) },
    { name: 'vote-mentor', card: drawVote({ ...base, frame: ofMentor, own: {} }) },
    { name: 'vote-saved', card: drawVote({ ...base, own: { [first]: 'if-need-be' }, saved: true }) },
  ];
}

/** The hours that a mentor offers, and the question for them. */
export function drawHourCards(language: Language, material: Material): readonly GalleryCard[] {
  const { ofMentor } = scene(language, material);
  const offers = [2, 5].map((n) => ({ from: day(n), until: addMinutes(day(n), 120) }));
  const said = { date: date('2026-12-01'), from: '12:00', to: '14:00' };
  const [askedBy = ''] = material.names;
  return [
    {
      name: 'hours',
      card: drawHours({ frame: ofMentor, offered: offers, ...(offers[0] && { added: offers[0] }) }),
    },
    { name: 'hours-none', card: drawHours({ frame: ofMentor, offered: [], said }) },
    { name: 'hours-asked', card: drawHours({ frame: ofMentor, offered: [], askedBy }) },
  ];
}

/** What became of an appointment, and what comes before that; drawn from the template of notices. */
export function drawNewsCards(language: Language, material: Material): readonly GalleryCard[] {
  const { alone, talk, together, ofTrainee, ofCoassistent, ofMentor } = scene(language, material);
  const { group, pairs, names } = material;
  const [name = ''] = names;
  const appointment = appointmentId('a1');
  const base = { appointment, at: day(14) };
  const reader = { language, now };
  const news = (label: string, body: AppointmentBody, more: object = {}) => {
    const programme = label === 'lost' ? pairs : group;
    const standing = standingOf(label === 'lost' ? talk : alone);
    const reads = {
      mayChange: label !== 'moved',
      byFile: 'byFile' in more,
      ...(label === 'booked' ? { prepare: 15 } : {}),
    };
    const buttons = waysOnNews(wordsOf(language, programme.mode), body, standing, reads);
    const story = {
      reader,
      programme,
      body,
      agreed: standing.agreed,
      who: { name },
      repeat: false,
      buttons,
      ...more,
    };
    return { name: `appointment-${label}`, card: drawAppointmentNews(story).card };
  };
  const by = { by: { name, isReader: false } };
  return [
    news('booked', { ...base, kind: 'appointment.booked' }),
    news('moved', { ...base, kind: 'appointment.moved', from: day(7), inOutlook: true }, { who: 'group' }),
    news('cancelled', { ...base, kind: 'appointment.cancelled', inOutlook: false }),
    news('lost', { ...base, kind: 'appointment.lost' }),
    news('stays', { ...base, kind: 'appointment.stays', wanted: day(7) }),
    news('lost-late', { ...base, kind: 'appointment.lost', late: true }),
    news('stays-late', { ...base, kind: 'appointment.stays', wanted: day(7), late: true }),
    news('waits', { ...base, kind: 'appointment.waits', why: 'later', until: day(0) }),
    news('waits-not-permitted', {
      ...base,
      kind: 'appointment.waits',
      why: 'not-permitted',
      until: day(0),
    }),
    news('booked-by-file', { ...base, kind: 'appointment.booked' }, { byFile: true }),
    news('cancelled-by-file', { ...base, kind: 'appointment.cancelled', inOutlook: false }, { byFile: true }),
    news('declined', { ...base, kind: 'appointment.declined' }, by),
    news(
      'declined-group',
      { ...base, kind: 'appointment.declined', coming: 6, of: 7 },
      { ...by, who: 'group' },
    ),
    news(
      'declined-short',
      { ...base, kind: 'appointment.declined', coming: 4, of: 7, short: true, otherForm: true },
      { ...by, who: 'group' },
    ),
    news('declined-own', { ...base, kind: 'appointment.declined' }, { by: { name, isReader: true } }),
    news('proposed', { ...base, kind: 'appointment.proposed', from: day(7), until: day(7) }, by),
    news('link-none', { ...base, kind: 'appointment.link', has: 'none' }),
    news('link-another', { ...base, kind: 'appointment.link', has: 'another' }),
    ...(['series', 'refused', 'no-mailbox', 'not-permitted'] as const).map((why) =>
      news(`stuck-${why}`, { ...base, kind: 'appointment.stuck', why }),
    ),
    ...(['confirming', 'cancelling', 'stands', 'called-off', 'stuck'] as const).map((step) => ({
      name: `appointment-${step}`,
      card: drawAppointmentStep({
        frame: ofCoassistent,
        meeting: talk,
        repeat: false,
        step,
        ...(step === 'cancelling' || step === 'called-off' ? {} : { agreed: standingOf(talk).agreed }),
      }),
    })),
    ...(['on', 'off'] as const).map((now) => ({
      name: `preparation-${now}`,
      card: drawPreparation({ frame: ofMentor, appointment: appointmentId('a1'), minutes: 15, now }),
    })),
    {
      name: 'hours-opened',
      card: drawHoursOpened({
        frame: ofTrainee,
        by: mentor,
        hours: [2, 5].map((n) => ({ from: day(n), until: addMinutes(day(n), 120) })),
        repeat: false,
      }),
    },
    ...(['won', 'nothing', 'failed', 'otherForm'] as const).map((end) => ({
      name: `vote-${end}`,
      card: drawVoteOutcome({
        frame: end === 'won' || end === 'nothing' ? ofTrainee : ofMentor,
        meeting: together,
        repeat: false,
        end,
        ...(end === 'won' ? { agreed: standingOf(together).agreed } : {}),
      }),
    })),
  ];
}

/** What a dialog asks with a line and some buttons; drawn from the template of messages. */
export function drawQuestionCards(language: Language, material: Material): readonly GalleryCard[] {
  const { alone, talk, together, ofTrainee, ofCoassistent, ofMentor } = scene(language, material);
  const draw = (name: string, frame: AppointmentFrame, state: AppointmentState, why?: CardRemark) => ({
    name: `appointment-${name}`,
    card: drawAppointmentDialog({ frame, state, ...turn, ...(why && { why }) }),
  });
  const opening: Step = { at: 'opening' };
  const meant = (readings: Extract<Step, { at: 'meant' }>['readings'], more: object = {}) =>
    stateOf(alone, { at: 'meant', readings, ...more });
  const among = [standingOf(alone), standingOf(together)];
  const friday = date('2026-11-27');
  const next = date('2026-12-04');
  const wide = { from: friday, to: next, notBefore: '12:00', notAfter: '14:00' };
  const odd = { weekdays: [1, 3], notBefore: '17:00', except: [friday], exceptWeekdays: [5] };
  return [
    draw('seeking', ofTrainee, stateOf(alone, { at: 'seeking' })),
    draw('silent', ofTrainee, stateOf(alone, { at: 'seeking' }), 'silent'),
    draw('unreadable', ofTrainee, stateOf(alone, { at: 'seeking' }), 'unreadable'),
    draw('opening', ofTrainee, stateOf(alone, opening), 'nobody'),
    draw('whom', ofMentor, stateOf(alone, { at: 'meeting', among: [together, alone] })),
    draw(
      'whom-talk',
      ofCoassistent,
      stateOf(alone, { at: 'meeting', among: [talk, { ...alone, programme: talk.programme }] }),
    ),
    draw(
      'whom-unmatched',
      ofMentor,
      stateOf(alone, { at: 'meeting', among: [together, alone], unmatched: true }),
      'no-such-choice',
    ),
    draw('which', ofTrainee, stateOf(alone, { at: 'which', among })),
    draw('meant', ofTrainee, meant([{ from: friday, to: friday, clock: '10:00' }], { remark: 'holiday' })),
    draw(
      'meant-which',
      ofTrainee,
      meant([
        { from: friday, to: friday },
        { from: next, to: next },
      ]),
      'not-understood',
    ),
    draw(
      'meant-span',
      ofTrainee,
      meant([wide, odd, { from: friday, notAfter: '12:30' }, { to: next }], { remark: 'past' }),
    ),
    draw('proposals', ofMentor, stateOf(together, { at: 'proposals', options: [day(7), day(9), day(14)] })),
    {
      name: 'call-off-which',
      card: drawCallOff({ frame: ofMentor, state: { at: 'which', among }, ...turn, why: 'not-understood' }),
    },
    {
      name: 'call-off-sure',
      card: drawCallOff({ frame: ofTrainee, state: { at: 'sure', standing: standingOf(alone) }, ...turn }),
    },
    {
      name: 'call-off-none',
      card: drawCallOff({ frame: ofTrainee, state: { at: 'opening' }, ...turn, why: 'no-appointment' }),
    },
  ];
}

/** Where an appointment can be had as a file; drawn from the template of messages. */
export function drawFileCards(language: Language, material: Material): readonly GalleryCard[] {
  const { alone, ofTrainee } = scene(language, material);
  return (['file', 'file-off', 'file-none'] as const).map((kind) => ({
    name: `appointment-${kind}`,
    card: drawFile({
      frame: ofTrainee,
      meeting: alone,
      file: { method: kind === 'file-off' ? 'CANCEL' : 'REQUEST', agreed: standingOf(alone).agreed },
      ...(kind === 'file-none' ? {} : { url: `https://bot.example.org/api/file/${'x'.repeat(43)}` }),
    }),
  }));
}
