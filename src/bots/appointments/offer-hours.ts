import { drawHours } from '../../cards/appointments/draw-hours.ts';
import { askForHours, changeOffer } from '../../core/appointments/commit-hours.ts';
import { loadOffered } from '../../core/appointments/offered-hours.ts';
import type { AppointmentOrder, AppointmentWish, OfferChange } from '../../core/appointments/wishes.ts';
import { clockShape, instantIn, parseCalendarDate } from '../../core/kernel/time.ts';
import { sweepSoon } from '../../core/notices/work-queue.ts';
import { mentorGroups } from '../../core/people/who-may.ts';
import type { Programme } from '../../core/programme/programme.ts';
import type { Refusal } from '../../core/wishes/refusal.ts';
import type { Understood } from '../../understanding/understand.ts';
import type { Answer, Asker } from '../asker.ts';
import { loadFrame } from './load-frame.ts';

/** Shows a mentor the hours that they offer, or changes these; nobody else has any, and nobody else sees them here. */
export async function offerHours(
  asker: Asker,
  { change }: Extract<AppointmentWish, { readonly verb: 'appointment.offer' }>,
): Promise<Answer> {
  const { deps, person, reader } = asker;
  if (deps.calendars === undefined) return { refusal: 'appointment.no-calendars' };
  const programme = programmeOfMentor(asker);
  if (programme === undefined) return { refusal: 'appointment.nobody' };
  const zone = programme.timezone;
  if (change !== undefined) {
    const changed = await changeOffer(deps.store, { mentor: person.id, change, zone }, reader.now);
    if (!changed.ok) return { refusal: changed.refusal };
    await sweepSoon(deps);
  }
  const offered = await loadOffered(deps.store, person.id, reader.now);
  const frame = await loadFrame(asker, programme, []);
  const added = change?.kind === 'add' ? momentsOf(change, zone) : undefined;
  return { card: drawHours({ frame, offered, ...(added && { added }) }) };
}

function programmeOfMentor({ deps, person }: Asker): Programme | undefined {
  const led = mentorGroups(person).map((each) => each.programme);
  return deps.programmes.find(({ id }) => led.includes(id));
}

function momentsOf({ date, from, to }: Extract<OfferChange, { readonly kind: 'add' }>, zone: string) {
  const [begins, ends] = [instantIn(zone, date, from), instantIn(zone, date, to)];
  return begins === undefined || ends === undefined ? undefined : { from: begins, until: ends };
}

/**
 * What a mentor offers in so many words: a day, from when and until when. They are kept at once, and read back with the way
 * to take them back. Undefined where the words leave something open, or say when somebody can't.
 */
export function readOffer(
  { deps, person }: Asker,
  { intent, slots, acts }: Understood,
): Extract<AppointmentWish, { readonly verb: 'appointment.offer' }> | undefined {
  if (deps.calendars === undefined || intent !== 'availability' || !acts || mentorGroups(person).length === 0)
    return undefined;
  const verb = 'appointment.offer';
  if (Object.keys(slots).length === 0) return { verb };
  const date = slots.date === undefined ? undefined : parseCalendarDate(slots.date);
  const from = slots.window?.from ?? slots.time;
  const to = slots.window?.to ?? slots.until;
  const isPlain = slots.exclude === undefined && slots.warn === undefined && slots.range === undefined;
  if (date === undefined || !isPlain || !isClock(from) || !isClock(to)) return undefined;
  return { verb, change: { kind: 'add', date, from, to } };
}

function isClock(raw: string | undefined): raw is string {
  return raw !== undefined && clockShape.test(raw);
}

/** Asks the mentor of a trainee for hours, once however often it is pressed. */
export async function askMentorForHours(
  { deps, person, reader }: Asker,
  { mentor, programme, group }: Extract<AppointmentOrder, { readonly do: 'ask-hours' }>,
): Promise<Refusal | undefined> {
  const ask = { by: person.id, programme, group, at: reader.now };
  const asked = await askForHours(deps.store, mentor, ask);
  if (!asked.ok) return asked.refusal;
  await sweepSoon(deps);
  return undefined;
}
