import { liveEvents } from '../events/read-events.ts';
import { spread } from '../events/spread-series.ts';
import type { StoredAttendee, StoredEvent } from '../events/stored-event.ts';
import { type DeskView, fieldTime, sayClock, sayDay } from './desk-view.ts';
import { drawAsk, drawButton, drawForm, type Hidden, toHtml } from './to-html.ts';

const [back, ahead] = [86_400_000, 42 * 86_400_000];

/** The appointments of the coming weeks by day, each with what its owner may do. */
export function drawCalendar(view: DeskView): string {
  const { say, tenant } = view;
  const now = tenant.clock.now();
  const events = liveEvents(view)
    .flatMap(spread)
    .filter(({ end, start }) => end > now - back && start < now + ahead)
    .toSorted((a, b) => a.start - b.start);
  const days = Map.groupBy(events, (event) => sayDay(view, event.start));
  const drawn = [...days].map(
    ([day, those]) =>
      `<h3>${toHtml(day)}</h3>\n${those.map((event) => drawEventHere(view, event)).join('\n')}`,
  );
  return `<section aria-labelledby="calendar"><h2 id="calendar">${say.calendar}</h2>
${drawn.join('\n') || `<p>${say.noEvents}</p>`}
${drawMake(view)}
</section>`;
}

function drawEventHere(view: DeskView, event: StoredEvent): string {
  const { say } = view;
  const about = `${sayClock(view, event.start)}–${sayClock(view, event.end)} ${event.subject}`;
  const marks = [
    ...(event.isOrganizer ? [] : [say.by(event.organizer.name)]),
    ...(event.isCancelled ? [say.cancelled] : []),
    ...(event.isDraft ? [say.unsent] : []),
    ...(event.type === 'singleInstance' ? [] : [say.series]),
    ...(event.calendar === 'default' ? [] : [event.calendar]),
    ...(event.location === '' ? [] : [event.location]),
    ...(event.online.joinUrl === undefined ? [] : ['Teams']),
    event.showAs,
  ];
  const people = event.attendees.map((each) => `<li>${toHtml(sayAttendee(view, each))}</li>`).join('');
  return `<article class="${event.isCancelled ? 'gone' : 'event'}">
<p><strong>${toHtml(about)}</strong></p><p class="soft">${toHtml(marks.join(' · '))}</p>
${people === '' ? '' : `<ul>${people}</ul>`}
<details><summary>${say.whatNow}<span class="hidden"> ${toHtml(about)}</span></summary><div class="acts">${drawActs(view, event, about)}</div></details>
</article>`;
}

function sayAttendee(view: DeskView, { person, proposed, status }: StoredAttendee): string {
  const { say } = view;
  const time = proposed && `${sayDay(view, proposed.start)} ${sayClock(view, proposed.start)}`;
  const parts = [say[status.response], ...(time === undefined ? [] : [say.proposed(time)])];
  return `${person.name}: ${parts.join(', ')}`;
}

function drawActs(view: DeskView, event: StoredEvent, about: string): string {
  const { say } = view;
  // A person acts on the series, not on one of its occurrences.
  const id = event.master?.immutableId ?? event.immutableId;
  const act = (name: string): Hidden => ({ ...hiddenOf(view), do: 'act', act: name, event: id });
  const when = {
    name: 'start',
    type: 'datetime-local',
    label: say.when,
    value: fieldTime(view, event.start),
  };
  const subject = { name: 'subject', type: 'text', label: say.subject, value: event.subject };
  const own = [
    drawAsk(say.move, act('user-move'), when),
    drawAsk(say.hold, act('user-hold'), when),
    ...(event.isDraft ? [drawButton(say.sendUpdate, act('user-send-update'), about)] : []),
    drawAsk(say.rename, act('user-subject'), subject),
    drawButton(say.cancel, act('user-cancel'), about),
    drawButton(say.makeSeries, act('user-series'), about),
  ];
  const invited = [
    drawButton(say.accept, act('accept'), about),
    drawButton(say.tentative, act('tentative'), about),
    drawButton(say.decline, act('decline'), about),
    drawAsk(say.propose, act('user-propose'), when),
    drawAsk(say.forward, act('forwarded'), { name: 'to', type: 'email', label: say.to }),
  ];
  const both = [
    drawButton(say.remove, act('user-delete'), about),
    drawButton(say.recalendar, act('user-recalendar'), about),
    drawButton(say.copy, act('user-copy'), about),
  ];
  return [...(event.isOrganizer ? own : invited), ...both].join('\n');
}

export function hiddenOf({ language, mailbox }: DeskView): Hidden {
  return { mailbox: mailbox.id, lang: language };
}

function drawMake(view: DeskView): string {
  const { say, tenant } = view;
  const next = fieldTime(view, Math.ceil(tenant.clock.now() / 3_600_000) * 3_600_000);
  const field = (name: string, label: string, type: string, value: string) =>
    `<label>${label} <input name="${name}" type="${type}" value="${toHtml(value)}" required></label>`;
  const inside = [
    field('subject', say.subject, 'text', ''),
    field('start', say.starts, 'datetime-local', next),
    field('end', say.ends, 'datetime-local', next),
    `<button>${say.make}</button>`,
  ].join('');
  return `<details><summary>${say.make}</summary>${drawForm({ ...hiddenOf(view), do: 'act', act: 'make' }, inside)}</details>`;
}
