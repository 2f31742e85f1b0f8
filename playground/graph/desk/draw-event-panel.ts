import type { StoredAttendee, StoredEvent } from '../events/stored-event.ts';
import { type DeskView, fieldTime, hiddenOf, sayClock, sayDay } from './desk-view.ts';
import { drawAsk, drawButton, type Hidden, toHtml } from './to-html.ts';

/** The same for an event as long as it lives; an occurrence has its own. */
export function panelId({ immutableId }: StoredEvent): string {
  return `e-${Buffer.from(immutableId).toString('base64url')}`;
}

/** What an event is about, as its owner sees it. */
export function sayAbout({ say }: DeskView, { showAs, subject }: StoredEvent): string {
  return subject === '' ? nameOf(say.showAs, showAs) : subject;
}

/** What can be seen of an event, and what its owner may do with it; a press on the event opens it. */
export function drawEventPanel(view: DeskView, event: StoredEvent): string {
  const { say } = view;
  const id = panelId(event);
  const people = event.attendees.map((each) => `<li>${toHtml(sayAttendee(view, each))}</li>`).join('');
  return `<div class="panel" id="${id}" popover aria-labelledby="${id}-name" role="dialog">
<h3 id="${id}-name">${toHtml(sayAbout(view, event))}</h3>
<p>${toHtml(`${sayDay(view, event.start)}, ${sayClock(view, event.start)}–${sayClock(view, event.end)}`)}</p>
<p class="soft">${toHtml(marksOf(view, event).join(' · '))}</p>
${people === '' ? '' : `<ul>${people}</ul>`}
${drawActs(view, event)}
<button type="button" class="plain" popovertarget="${id}" popovertargetaction="hide" data-key="${id}-close">${say.close}</button>
</div>`;
}

function marksOf({ say }: DeskView, event: StoredEvent): readonly string[] {
  return [
    ...(event.isOrganizer ? [] : [say.by(event.organizer.name), say[event.response.response]]),
    ...(event.isCancelled ? [say.cancelled] : []),
    ...(event.isDraft ? [say.unsent] : []),
    ...(event.type === 'singleInstance' ? [] : [say.series]),
    ...(event.calendar === 'default' ? [] : [event.calendar]),
    ...(event.location === '' ? [] : [event.location]),
    ...(event.online.joinUrl === undefined ? [] : ['Teams']),
    nameOf(say.showAs, event.showAs),
  ];
}

/** A calendar from elsewhere may have written a word that nobody knows. */
function nameOf(names: Readonly<Record<string, string>>, word: string): string {
  return names[word] ?? word;
}

export function sayAttendee(view: DeskView, { person, proposed, status }: StoredAttendee): string {
  const { say } = view;
  const time = proposed && `${sayDay(view, proposed.start)} ${sayClock(view, proposed.start)}`;
  const parts = [say[status.response], ...(time === undefined ? [] : [say.proposed(time)])];
  return `${person.name}: ${parts.join(', ')}`;
}

function drawActs(view: DeskView, event: StoredEvent): string {
  const { say } = view;
  // A person acts on the series, not on one of its occurrences.
  const id = event.master?.immutableId ?? event.immutableId;
  const act = (name: string): Hidden => ({ ...hiddenOf(view), do: 'act', act: name, event: id });
  const remove = drawButton(say.remove, act('user-delete'));
  if (event.isCancelled) return remove;
  const [often, seldom] = event.isOrganizer ? ownActs(view, event, act) : invitedActs(view, event, act);
  const others = [
    ...seldom,
    drawButton(say.recalendar, act('user-recalendar')),
    drawButton(say.copy, act('user-copy')),
  ];
  return `<div class="acts">${[...often, remove].join('\n')}</div>
<details data-key="more-${panelId(event)}"><summary>${say.more}</summary><div class="acts">${others.join('\n')}</div></details>`;
}

type Act = (name: string) => Hidden;
type Acts = readonly [often: readonly string[], seldom: readonly string[]];

function whenField(view: DeskView, event: StoredEvent) {
  const value = fieldTime(view, event.start);
  return { name: 'start', type: 'datetime-local', label: view.say.when, value };
}

function ownActs(view: DeskView, event: StoredEvent, act: Act): Acts {
  const { say } = view;
  const when = whenField(view, event);
  const subject = { name: 'subject', type: 'text', label: say.subject, value: event.subject };
  return [
    [
      drawAsk(say.move, act('user-move'), when),
      ...(event.isDraft ? [drawButton(say.sendUpdate, act('user-send-update'))] : []),
      ...(event.attendees.length === 0 ? [] : [drawButton(say.cancel, act('user-cancel'))]),
    ],
    [
      drawAsk(say.hold, act('user-hold'), when),
      drawAsk(say.rename, act('user-subject'), subject),
      drawButton(say.makeSeries, act('user-series')),
    ],
  ];
}

function invitedActs(view: DeskView, event: StoredEvent, act: Act): Acts {
  const { say } = view;
  return [
    [
      drawButton(say.accept, act('accept')),
      drawButton(say.tentative, act('tentative')),
      drawButton(say.decline, act('decline')),
      drawAsk(say.propose, act('user-propose'), whenField(view, event)),
    ],
    [drawAsk(say.forward, act('forwarded'), { name: 'to', type: 'email', label: say.to })],
  ];
}
