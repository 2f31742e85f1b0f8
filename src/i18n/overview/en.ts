import type { nlOverview } from './nl.ts';

export const enOverview: typeof nlOverview = {
  'button.overview': 'Our mentorship at a glance',
  'overview.title': 'Your mentorship at a glance',
  'overview.total': (p) => `${p.held} of ${p.of} sessions held${andPlanned(p.planned)}.`,
  'overview.year': (p) => `Year ${p.year}: ${p.held} of ${p.of} held${andPlanned(p.planned)}`,
  'overview.next': 'Up next',
  'overview.fresh': 'Nothing has been held yet: it all lies ahead of you.',
  'overview.allHeld': 'Everything has been held. Well done.',
  'overview.chart': 'By year',
  'overview.period': 'Year',
  'overview.held': 'Held',
  'overview.planned': 'Planned',
  'overview.open': 'To go',
  'overview.running': 'Running',
  'overview.toCome': 'No date yet',
  'overview.notNoted': 'Nothing noted',
  'overview.whoSees':
    'The mentor and everyone in the group see the same: which sessions were held and what they were about. Who was there is not shown.',
  'button.printOverview': 'Print',
  'overview.pageTitle': 'Your mentorship on paper',
  'overview.pageLink': (p) => `[Open the page](${p.url})`,
  'overview.pageText':
    'The link works for ten minutes and opens once. Please don’t pass it on: whoever opens it sees the overview.',
  'overview.pageOnce':
    'You can open the page once. After that, ask for a new link in the chat with Klankbord.',
  'overview.pageOpen': 'Open the overview',
  'overview.asOf': (p) => `As of ${p.day}.`,
  'overview.printHint':
    'To print it or save it as a PDF, press Ctrl+P or Cmd+P. Close the window afterwards: the page is stored nowhere else.',
  'overview.no-page': 'I can’t give you a page to print here. The overview itself is in the chat.',
  'overview.goals.own': 'Your learning goals',
  'overview.goals.own.note': 'Your mentor only sees those you let them read.',
  'overview.goals.shared': 'Learning goals you may read',
  'overview.goals.shared.note': 'What they say, you read with the goals themselves.',
  'overview.not-yours':
    'I only show a mentorship to those who are in it: the mentor and the trainees. This is not one of yours.',
};

function andPlanned(count: number): string {
  return count === 0 ? '' : `, ${count} planned`;
}
