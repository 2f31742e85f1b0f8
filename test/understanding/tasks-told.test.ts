import { expect, test } from '@jest/globals';
import type { Language } from '../../src/core/kernel/language.ts';
import { instant } from '../../src/core/kernel/time.ts';
import { tellsDay } from '../../src/understanding/told-days.ts';
import { understand } from '../../src/understanding/understand.ts';
import { knowShipped } from '../support/known-programmes.ts';

const known = await knowShipped();
/** A Monday morning. */
const now = instant(Date.parse('2026-11-23T09:00:00+01:00'));

function meant(text: string, language: Language) {
  const { intent, slots, acts } = understand(text, { language, now, ...known });
  return { intent, slots: { ...slots }, acts };
}

const asking = (conversation?: number) => ({
  task: 'gesprek-aanvragen',
  ...(conversation && { conversation }),
});
const change = { task: 'stageplan-wijziging' };

test.each<[Language, string, object]>([
  ['nl-BE', 'gesprek 4 is aangevraagd', asking(4)],
  ['nl-BE', 'ik heb gesprek 4 aangevraagd', asking(4)],
  ['nl-NL', 'mentorgesprek 2 aangevraagd', asking(2)],
  ['nl-NL', 'mijn vierde gesprek is aangevraagd', asking(4)],
  ['nl-NL', 'gesprek vijf is aangevraagd', asking(5)],
  ['nl-NL', 'gesprek aangevraagd', asking()],
  ['nl-NL', 'gesprek 4 aangevraagd op 20 november', { ...asking(4), date: '2026-11-20' }],
  ['en', 'talk 4 is requested', asking(4)],
  ['en', 'I have requested talk 4', asking(4)],
  ['en', 'requested my fourth mentor talk', asking(4)],
  ['en', 'I asked for talk four', asking(4)],
  ['fr', 'entretien 4 demandé', asking(4)],
  ['fr', 'entretien n° 4 demandé', asking(4)],
  ['fr', 'j’ai demandé l’entretien 4', asking(4)],
  ['fr', 'le quatrième entretien est demandé', asking(4)],
  ['nl-BE', 'wijziging stageplan gemeld op 20 november', { ...change, date: '2026-11-20' }],
  ['nl-BE', 'de wijziging van mijn stageplan is gemeld', change],
  ['nl-BE', 'onderbreking van het stageplan doorgegeven', change],
  ['nl-NL', 'wijziging opleidingsplan gemeld', change],
  ['en', 'change of training plan reported', change],
  ['en', 'I reported the change of my training plan', change],
  ['fr', 'changement du plan de stage signalé', change],
  ['fr', 'j’ai signalé la modification de mon plan de stage', change],
  ['nl-BE', 'stageplan gemeld', { task: 'stageplan' }],
  ['nl-BE', 'erkenning aangevraagd', { task: 'erkenning' }],
  ['en', 'I applied for recognition', { task: 'erkenning' }],
  ['fr', 'agrément demandé', { task: 'erkenning' }],
  ['nl-NL', 'snipperdag is aangevraagd', { task: 'snipperdag' }],
  ['nl-NL', 'zelfevaluatie voor gesprek 2 is klaar', { task: 'zelfevaluatie', conversation: 2 }],
])(
  'that something was asked for or reported is a task that is done, in %s: "%s"',
  (language, text, slots) => {
    expect(meant(text, language)).toEqual({ intent: 'task-done', slots, acts: true });
  },
);

test('it is taken back likewise', () => {
  const slots = { ...asking(4), action: 'back' };
  expect(meant('gesprek 4 toch niet aangevraagd', 'nl-NL')).toEqual({
    intent: 'task-done',
    slots,
    acts: true,
  });
});

test.each<[Language, string]>([
  ['nl-NL', 'wie heeft gesprek 4 aangevraagd'],
  ['nl-NL', 'gesprek 4 nog niet aangevraagd'],
  ['nl-NL', 'ik wil gesprek 4 aanvragen'],
  ['nl-NL', 'als gesprek 4 aangevraagd is, wat dan'],
  ['nl-BE', 'moet een wijziging van het stageplan gemeld worden'],
  ['en', 'should I have requested talk 4'],
  ['fr', 'je demande mon agrément'],
  ['fr', 'ma demande d’agrément'],
  ['fr', 'je signale un changement de mon plan de stage'],
  ['fr', 'faut-il que l’entretien 4 soit demandé'],
])('whoever asks or wishes that has done nothing yet, in %s: "%s"', (language, text) => {
  const { intent, acts, slots } = meant(text, language);
  expect(intent === 'task-done' && acts && 'task' in slots).toBe(false);
});

test.each<[Language, string, string, string]>([
  ['nl-BE', 'mijn eindexamen is op 12 juni 2027', 'eindexamen', '2027-06-12'],
  ['nl-NL', 'planningsgesprek is op 3 december', 'planningsgesprek', '2026-12-03'],
  ['nl-NL', 'mijn snipperdag is op 12 december', 'snipperdag', '2026-12-12'],
  ['en', 'the final exam is on 12 June 2027', 'eindexamen', '2027-06-12'],
  ['fr', 'mon examen final est le 12 juin 2027', 'eindexamen', '2027-06-12'],
  ['nl-BE', 'mijn stageplan is gewijzigd op 20 november', 'stageplan-wijziging', '2027-11-20'],
  ['nl-BE', 'op 20 november is mijn stageplan gewijzigd', 'stageplan-wijziging', '2027-11-20'],
  ['nl-NL', 'mijn opleidingsplan is onderbroken sinds 2 november', 'stageplan-wijziging', '2027-11-02'],
  ['en', 'my training plan changed on 20 November', 'stageplan-wijziging', '2027-11-20'],
  ['fr', 'mon plan de stage a été modifié le 20 novembre', 'stageplan-wijziging', '2027-11-20'],
])('on which day something is, or was, is of the task that has to do with it, in %s: "%s"', (...line) => {
  const [language, text, task, date] = line;
  expect(meant(text, language)).toEqual({ intent: 'tasks', slots: { task, date }, acts: true });
  expect(tellsDay(text)).toBe(true);
});

test.each([
  'wat als mijn eindexamen op 12 juni is',
  'wanneer is mijn eindexamen, op 12 juni?',
  'mijn eindexamen is niet op 12 juni',
  'inschrijven eindexamen tegen 12 juni 2027',
  'stageplan ingediend op 12 november',
  'kan ik mijn eindexamen op 12 juni doen',
  'is my final exam on 12 June?',
  'valt mijn eindexamen op 12 juni',
  'est-ce que mon examen final est le 12 juin',
])('whoever asks, or says more, tells no day: "%s"', (text) => {
  expect(tellsDay(text)).toBe(false);
});
