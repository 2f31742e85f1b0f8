import type { CalendarDate } from '../../../src/core/kernel/time.ts';
import { addDays } from '../../../src/core/kernel/time.ts';
import {
  addressOf,
  type DeskView,
  fieldTime,
  hiddenOf,
  sayClock,
  sayDate,
  thisWeek,
  todayIn,
} from './desk-view.ts';
import { drawEventPanel, panelId, sayAbout } from './draw-event-panel.ts';
import { drawPlanned } from './draw-planned.ts';
import { type Placed, placeWeek, type Week, type WeekDay } from './place-week.ts';
import { drawForm, toHtml } from './to-html.ts';

/** One week of a calendar: hours from top to bottom, or where there is no room for seven columns, day after day. */
export function drawWeek(view: DeskView): string {
  const { say } = view;
  const week = placeWeek(view);
  const events = [...new Set(week.days.flatMap(({ placed }) => placed.map(({ event }) => event)))];
  return `${drawPlanned(view)}
<section aria-labelledby="week">
<div class="bar"><h2 id="week">${toHtml(say.weekOf(sayDate(view, view.monday, { day: 'numeric', month: 'long', year: 'numeric' })))}</h2>${drawTurn(view)}</div>
${events.length === 0 ? `<p class="soft">${say.noEvents}</p>` : ''}
<div class="grid" data-week="${view.monday}" data-hours="${week.hours.to - week.hours.from}">${drawHours(week)}${week.days.map((day) => drawDay(view, day, week)).join('')}</div>
<p class="soft hint">${toHtml(say.hint)}</p>
${drawMake(view)}
</section>
${events.map((event) => drawEventPanel(view, event)).join('\n')}`;
}

function drawTurn(view: DeskView): string {
  const { say } = view;
  const link = (key: string, monday: CalendarDate, text: string, label: string) =>
    `<a class="turn" data-key="${key}" href="${toHtml(addressOf(view, { week: monday }))}" aria-label="${toHtml(label)}">${text}</a>`;
  return `<span class="turns">${link('earlier', addDays(view.monday, -7), '‹', say.earlierWeek)}${link('now', thisWeek(view.tenant, view.mailbox), say.now, say.now)}${link('later', addDays(view.monday, 7), '›', say.laterWeek)}</span>`;
}

function drawHours({ hours }: Week): string {
  const drawn = Array.from({ length: hours.to - hours.from }, (_, n) => `<span>${hours.from + n}</span>`);
  return `<div class="hours" aria-hidden="true">${drawn.join('')}</div>`;
}

function drawDay(view: DeskView, { date, placed }: WeekDay, { hours }: Week): string {
  const today = date === todayIn(view.tenant, view.mailbox) ? ' today' : '';
  const events = placed.map((each) => drawPlaced(view, each, hours)).join('');
  const lanes = Math.max(1, ...placed.map((each) => each.lanes));
  return `<div class="day${today}${placed.length === 0 ? ' nothing' : ''}" data-date="${date}">
<h3><span class="brief" aria-hidden="true">${toHtml(sayDate(view, date, { weekday: 'short', day: 'numeric' }))}</span><span class="full">${toHtml(sayDate(view, date, { weekday: 'long', day: 'numeric', month: 'long' }))}</span></h3>
<ul class="slots of${Math.min(lanes, 4)}">${events}</ul>
</div>`;
}

/** Rows are quarters of an hour from the first hour that is drawn; what lies beyond keeps two at the edge. */
function drawPlaced(view: DeskView, placed: Placed, hours: Week['hours']): string {
  const { event, lane } = placed;
  const [first, last] = [hours.from * 4, hours.to * 4];
  const from = Math.max(first, Math.min(placed.from, last - 2));
  const to = Math.max(from + 2, Math.min(placed.to, last));
  const little = to - from > 2 ? '' : ' little';
  const kind = event.isCancelled ? 'gone' : event.attendees.length > 0 ? 'ours' : event.showAs;
  const dates = `data-start="${fieldTime(view, event.start)}"`;
  return `<li class="event ${toHtml(kind)} f${from - first + 1} t${to - first + 1} c${Math.min(lane, 3) + 1}${little}"><button type="button" data-key="${panelId(event)}" popovertarget="${panelId(event)}" ${dates}><span class="clock">${sayClock(view, event.start)}<span class="until">–${sayClock(view, event.end)}</span></span> ${toHtml(sayAbout(view, event))}</button></li>`;
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
  return `<details data-key="make"><summary>${say.make}</summary>${drawForm({ ...hiddenOf(view), do: 'act', act: 'make' }, inside)}</details>`;
}
