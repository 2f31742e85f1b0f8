import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import ICAL from 'ical.js';
import { type Json, textOf } from '../../../playground/teams/chat.ts';
import { entraOf } from '../../support/open-bot.ts';
import { find, openPlanningBot, type PlanningBot } from './planning-bot.ts';

/** An appointment as a file: in the place of a calendar that is not here, or as a copy for another one. */

jest.setTimeout(120_000);

let house: PlanningBot;
beforeEach(async () => {
  house = await openPlanningBot();
});
afterEach(() => house.close());

const chat = (id: string) => house.bot.chat(id);

/** Presses the button for the file, opens the link on the card, and reads what comes. */
async function open(id: string, card: Json) {
  const given = await chat(id).walk(find(card, 'appointment.file'));
  const [, url] = /\]\((http[^)]+)\)/.exec(JSON.stringify(given)) ?? [];
  if (url === undefined) throw new Error(`no link on ${textOf(given)}`);
  const response = await fetch(url);
  const text = await response.text();
  const calendar = new ICAL.Component(ICAL.parse(text));
  const event = calendar.getFirstSubcomponent('vevent');
  if (event === null) throw new Error(text);
  const { uid, sequence, startDate, summary } = new ICAL.Event(event);
  const method = calendar.getFirstPropertyValue('method');
  const at = startDate.toJSDate().toISOString();
  return {
    url,
    text,
    type: response.headers.get('content-type'),
    read: { method, uid, sequence, at, summary },
  };
}

async function plan(): Promise<void> {
  const asked = await chat('bilal').ask('plan gesprek volgende week di 14u');
  await chat('bilal').walk(find(asked, 'appointment.book'));
}

describe('where the mentor has no mailbox here', () => {
  test('an appointment is made, moved and called off by file: one uid, a higher sequence each time', async () => {
    await house.graph.local('POST', 'switches', { switch: 'no-mailbox', mailbox: entraOf('an') });
    await plan();
    const booked = await house.told('bilal', /De afspraak is gemaakt/);
    expect(textOf(booked)).toMatch(/in geen enkele agenda/);
    const first = await open('bilal', booked);
    expect(first.type).toBe('text/calendar; charset=utf-8; method=REQUEST');
    expect(first.read).toMatchObject({ method: 'REQUEST', sequence: 0, at: '2026-12-01T13:00:00.000Z' });
    expect(first.read.summary).toBe('Overleg');
    expect(await house.events('bilal')).toEqual([]);

    const told = await house.told('an', /De afspraak is gemaakt/);
    expect((await open('an', told)).read.uid).toBe(first.read.uid);
    const asked = await chat('bilal').ask('kan het een uurtje later?');
    await chat('bilal').walk(find(asked, 'appointment.book'));
    const later = { method: 'REQUEST', uid: first.read.uid, sequence: 1, at: '2026-12-01T14:00:00.000Z' };
    for (const id of ['bilal', 'an']) {
      const moved = await open(id, await house.told(id, /De afspraak is verplaatst/));
      expect(moved.read).toMatchObject(later);
    }

    const list = await chat('an').ask('mijn afspraken');
    const sure = await chat('an').walk(find(list, 'appointment.cancel'));
    await chat('an').walk(find(sure, 'appointment.choose', { choice: 'yes' }));
    const off = await open('bilal', await house.told('bilal', /De afspraak gaat niet door/));
    expect(off.read).toMatchObject({ method: 'CANCEL', uid: first.read.uid, sequence: 2 });
  });
});

describe('a copy of what stands in Outlook', () => {
  test('has the uid that it has there, so that nobody has it twice', async () => {
    await plan();
    const booked = await house.told('bilal', /De afspraak staat in de agenda’s/);
    const { read } = await open('bilal', booked);
    const window = 'startDateTime=2026-11-01T00:00:00Z&endDateTime=2027-04-01T00:00:00Z';
    const { body } = await house.graph.ask('GET', `/users/${entraOf('an')}/calendarView?${window}`);
    const [event] = body.value as readonly Json[];
    expect(read.uid).toBe(event?.iCalUId);
  });

  test('is given to nobody else, and a link is good for ten minutes', async () => {
    await plan();
    const booked = await house.told('bilal', /De afspraak staat in de agenda’s/);
    const { body } = await chat('els').press(find(booked, 'appointment.file'));
    expect(JSON.stringify(body)).not.toMatch(/api\/file/);
    const { url } = await open('bilal', booked);
    expect((await fetch(`${url}x`)).status).toBe(404);
    await house.bot.restart('2026-11-23T17:30:00Z');
    const late = await fetch(new URL(new URL(url).pathname, house.bot.url()));
    expect(late.status).toBe(404);
    expect(await late.text()).toMatch(/werkt niet meer/);
  });
});
