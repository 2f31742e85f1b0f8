import type { CalendarWatch, SeenEvent } from './graph/demo/watch-calendar.ts';
import { heard, pick, waitFor } from './hear-cards.ts';
import { cast } from './personas.ts';
import type { Telling } from './tell-reminders.ts';

interface Planning extends Omit<Telling, 'jumpTo'> {
  /** Everybody at their Outlook. */
  readonly outlook: CalendarWatch;
  /** From when on the calendars are looked at. */
  readonly from: string;
}

/** A talk is planned in the chat, moved in Outlook, and called off in the chat: it stands in real calendars meanwhile. */
export async function tellAppointment(told: Planning): Promise<void> {
  const { mentor, show, trainee } = told;
  await trainee().install();
  const typed = await trainee().ask('plan gesprek volgende week');
  const asked = await trainee().orLater(typed, /Wanneer past het\?/);
  const offers = show('An ASO types: plan gesprek volgende week', asked, /Wanneer past het\?/, /december/);
  const choice = pick(offers, ({ data }) => data.choice === 'time', 'a time that is free for both');
  const read = show(
    'He takes the first',
    await trainee().walk(choice),
    /Klopt dit\?/,
    /30 minuten, via Teams/,
  );
  const book = pick(read, ({ verb }) => verb === 'appointment.book', 'a way to book it');
  show('He presses: Leg dit vast', await trainee().walk(book), /Ik leg het vast/);
  show('By itself, to him', await heard(trainee(), /staat in de agenda’s/), /Via Teams/);
  show('By itself, to his mentor', await heard(mentor(), /staat in de agenda’s/), /Bilal Amrani/);
  const made = await tellCalendar(told, 1);
  await move(told, made);
  await callOff(told);
}

async function move({ mentor, outlook, say, show, trainee }: Planning, made: SeenEvent): Promise<void> {
  const [day = '', clock = ''] = made.start.split('T');
  const hour = Number(clock.slice(0, 2)) + 1;
  const later = `${String(hour).padStart(2, '0')}${clock.slice(2)}`;
  await outlook.drag(cast.mentor, made.id, `${day}T${later}`);
  say(`\n> Dr. Peeters drags it in Outlook, to ${later}`);
  const moved = await heard(trainee(), /is verplaatst/);
  show('By itself, to the ASO', moved, /gebeurde in Outlook/, new RegExp(`om ${hour}u`));
  show('By itself, to her', await heard(mentor(), /is verplaatst/), /gebeurde in Outlook/);
}

async function callOff(told: Planning): Promise<void> {
  const { mentor, show, trainee } = told;
  const asked = await trainee().ask('zeg mijn afspraak af');
  const sure = pick(
    show('The ASO types: zeg mijn afspraak af', asked, /Zeg je deze afspraak af\?/, /Een reden hoeft niet/),
    ({ style }) => style === 'positive',
    'a way to call it off',
  );
  show('He is sure', await trainee().walk(sure), /Ik zeg het af|gaat niet door/);
  show(
    'By itself, to his mentor',
    await heard(mentor(), /gaat niet door/),
    /Uit de agenda’s gaat ze vanzelf/,
  );
  await tellCalendar(told, 0);
}

/** Says what stands in the calendar of the mentor with others in it, once there are so many of them. */
async function tellCalendar({ from, outlook, say }: Planning, count: number): Promise<SeenEvent> {
  const found = await waitFor(`${count} in the calendar`, async () => {
    const events = await outlook.list(cast.mentor, from);
    return events.length === count ? events : undefined;
  });
  const lines = found.map(
    ({ attendees, end, start, subject }) =>
      `  ${start.replace('T', ', ')}-${end.slice(11)}  ${subject}, with ${attendees.join(', ')}`,
  );
  say(
    `\n= The calendar of Dr. Peeters, as Graph gives it\n${lines.join('\n') || '  nothing with others in it'}`,
  );
  return found[0] ?? { id: '', start: '', end: '', subject: '', attendees: [] };
}
