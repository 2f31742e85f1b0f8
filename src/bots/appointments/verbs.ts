import * as z from 'zod/v4';
import { votes } from '../../core/appointments/count-votes.ts';
import type { OfferChange } from '../../core/appointments/wishes.ts';
import { given } from '../../core/kernel/given.ts';
import { appointmentId } from '../../core/kernel/id.ts';
import {
  clockInput,
  count,
  dayInput,
  id,
  inputsOf,
  nothing,
  placeOf,
  placeShape,
  refuseData,
} from '../read-data.ts';
import type { Rows } from '../verb-row.ts';
import { offerHours } from './offer-hours.ts';
import {
  bookAsReadBack,
  cancelAppointment,
  changeWhereInDialog,
  chooseInDialog,
  listAppointments,
  moveAppointment,
  planAppointment,
} from './plan-appointment.ts';
import { prepareTalk } from './prepare-talk.ts';
import { choiceData, moment, tokenOf, turnShape, whereData } from './read-choice.ts';
import { showFile } from './show-file.ts';
import { voteInGroup } from './vote-in-group.ts';

/** A day and hours that a mentor offers, or one of these taken back; without a change they are shown. */
const offers = z.discriminatedUnion('change', [
  z.object({ change: z.undefined().optional() }),
  z.object({
    change: z.literal('add'),
    date: dayInput('offer.bad-hours'),
    from: clockInput('offer.bad-hours'),
    to: clockInput('offer.bad-hours'),
  }),
  z.object({ change: z.literal('withdraw'), at: moment }),
]);
const offered = offers.transform((data): { readonly change?: OfferChange } => {
  switch (data.change) {
    case undefined:
      return {};
    case 'add':
      return { change: { kind: data.change, date: data.date, from: data.from, to: data.to } };
    case 'withdraw':
      return { change: { kind: data.change, at: data.at } };
  }
});

/** `vote:<moment>` is the answer about a proposed moment. Which ones there are is looked up later. */
const answers = z.record(z.string().regex(/^\d{1,16}$/), z.enum(votes));
const voted = z.looseObject({ vote: id }).transform((data, context) => {
  const given = inputsOf(data, 'vote:').filter(([, answer]) => answer !== '');
  const read = answers.safeParse(Object.fromEntries(given));
  return read.success ? { vote: data.vote, answers: read.data } : refuseData(context, 'wish.malformed');
});

const seenShape = { appointment: id.transform(appointmentId), seen: count };

export const appointmentVerbs = {
  'appointment.plan': {
    data: z
      .object(placeShape)
      .transform((data) => ({ place: placeOf(data) }))
      .or(nothing),
    logged: true,
    handle: planAppointment,
  },
  'appointment.choose': { data: choiceData, logged: true, handle: chooseInDialog },
  'appointment.where': { data: whereData, logged: true, handle: changeWhereInDialog },
  'appointment.book': {
    data: z.object(turnShape).transform((data) => ({ token: tokenOf(data) })),
    logged: true,
    handle: bookAsReadBack,
  },
  'appointment.move': {
    data: z
      .object({ ...seenShape, to: moment.optional(), where: z.literal('phone').optional() })
      .transform(given),
    logged: true,
    handle: moveAppointment,
  },
  'appointment.cancel': {
    data: z.object({ ...seenShape, sure: z.literal(true).optional() }).transform(given),
    logged: true,
    handle: cancelAppointment,
  },
  'appointment.list': { data: nothing, logged: true, handle: listAppointments },
  'appointment.file': {
    data: z.object({ appointment: id.transform(appointmentId) }),
    logged: true,
    handle: showFile,
  },
  'appointment.offer': {
    data: offered,
    logged: true,
    handle: offerHours,
  },
  'appointment.prepare': {
    data: z.object({ appointment: id.transform(appointmentId), on: z.boolean() }),
    logged: true,
    handle: prepareTalk,
  },
  // Not logged: who votes when is nearly who votes what.
  'appointment.vote': { data: voted, handle: voteInGroup },
} satisfies Partial<Rows>;
