import { describe, expect, test } from '@jest/globals';
import { instant } from '../../src/core/kernel/time.ts';
import { momentIn } from '../../src/understanding/dates/calendar.ts';
import { putTogether, readTimed } from '../../src/understanding/dates/read-when.ts';

/** A Wednesday in November. */
const moment = momentIn('Europe/Brussels', instant(Date.parse('2026-11-18T10:15:00+01:00')), 'nl-BE');

function when(text: string) {
  const timed = readTimed(text, moment);
  return putTogether(timed, timed.days[0]?.meant, moment);
}

const nextWeek = [
  ...['volgende week', 'komende week', 'aankomende week'],
  ...['next week', 'coming week', 'the following week'],
  ...['semaine prochaine', 'la semaine prochaine', 'la semaine suivante'],
];
const nextMonth = [
  ...['volgende maand', 'komende maand', 'aankomende maand'],
  ...['next month', 'coming month', 'the following month'],
  ...['mois prochain', 'le mois prochain', 'mois suivant'],
];

describe('the next week and the next month', () => {
  test.each(nextWeek)('are the same wherever they stand: %s', (said) => {
    expect(when(said)).toMatchObject({ range: { from: '2026-11-23', to: '2026-11-29' } });
    expect(when(`vendredi ${said}`)).toMatchObject({ date: '2026-11-27' });
    expect(when(`friday ${said}`)).toMatchObject({ date: '2026-11-27' });
    expect(when(`end of ${said}`)).toMatchObject({ range: { from: '2026-11-26', to: '2026-11-27' } });
  });

  test.each(nextMonth)('are the same wherever they stand: %s', (said) => {
    expect(when(said)).toMatchObject({ range: { from: '2026-12-01', to: '2026-12-31' } });
    expect(when(`de 20e van ${said}`)).toMatchObject({ date: '2026-12-20' });
    expect(when(`eerste dinsdag van ${said}`)).toMatchObject({ date: '2026-12-01' });
    expect(when(`van 4 tot 22 ${said}`)).toMatchObject({ range: { from: '2026-12-04', to: '2026-12-22' } });
    expect(when(`end of ${said}`)).toMatchObject({ range: { from: '2026-12-21', to: '2026-12-31' } });
  });
});
