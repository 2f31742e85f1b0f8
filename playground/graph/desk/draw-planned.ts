import { dateIn, instant } from '../../../src/core/kernel/time.ts';
import { liveEvents } from '../events/read-events.ts';
import type { StoredEvent } from '../events/stored-event.ts';
import { readZone } from '../state/zones.ts';
import { addressOf, type DeskView, mondayOf, sayClock, sayDay, short } from './desk-view.ts';
import { sayAttendee } from './draw-event-panel.ts';
import { toHtml } from './to-html.ts';

/** What is to come with other people in it, in whichever week: each leads there. */
export function drawPlanned(view: DeskView): string {
  const { say, tenant } = view;
  const now = tenant.clock.now();
  const planned = liveEvents(view)
    .filter(({ attendees, end }) => attendees.length > 0 && end > now)
    .toSorted((a, b) => a.start - b.start);
  const drawn = planned.map((event) => drawOne(view, event)).join('');
  return `<section class="planned" aria-labelledby="planned"><h2 id="planned">${say.planned}</h2>
${drawn === '' ? `<p class="soft">${say.notPlanned}</p>` : `<ul>${drawn}</ul>`}
</section>`;
}

function drawOne(view: DeskView, event: StoredEvent): string {
  const { say } = view;
  const day = dateIn(readZone(view.mailbox.timeZone), instant(event.start));
  const when = `${sayDay(view, event.start, short)}, ${sayClock(view, event.start)}`;
  const about = [...(event.isCancelled ? [say.cancelled] : []), ...(event.isDraft ? [say.unsent] : [])];
  const people = event.isOrganizer
    ? event.attendees.map((each) => sayAttendee(view, each))
    : [say.by(event.organizer.name), say[event.response.response]];
  const week = mondayOf(day);
  return `<li${event.isCancelled ? ' class="gone"' : ''}><a data-key="planned-${event.iCalUId}" data-planned="${event.iCalUId}" data-said="${toHtml(`${event.subject}, ${when}`)}" data-week="${week}" href="${toHtml(addressOf(view, { week }))}"><strong>${toHtml(event.subject)}</strong>, ${toHtml(when)}</a> <span class="soft">${toHtml([...about, ...people].join(' · '))}</span></li>`;
}
