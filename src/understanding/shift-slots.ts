import { numberIn, phrase, says } from './dates/vocabulary.ts';
import type { Slots } from './intent.ts';
import { minutesSaid } from './length.ts';
import { oneOf } from './one-of.ts';

export type Shift = Pick<Slots, 'shift_minutes' | 'shift_days'>;

export const earlier =
  'vroeger|eerder|vervroeg|vervroegen|earlier|forward|plus tot|avancer|avance|avancez|anticiper|naar voren';
const later = oneOf(
  'later|latere|plus tard|back|opschuiven|schuif|verschuif|verschuiven|uitstellen|push|postpone|delay',
  'decaler|decale|decalez|reporter|reporte|reportez|repousser|repousse|repoussez|retarder|retarde|retardez',
  'opgeschoven|uitgesteld|uitstel|verlaat|verlaten|erop|more late',
  'op te schuiven|uit te stellen|te verschuiven|(?:heures?|minutes?|min) apres|nudge|bump|d apres|verzet|verzetten|verplaats|move|shift|bring|naar achteren',
);

/** How much later (or, negative, earlier) something is to be: in minutes or in days. */
export function shiftIn(text: string): Shift | undefined {
  const back = says(text, earlier);
  if (!back && !says(text, later)) return undefined;
  const sign = back ? -1 : 1;
  const days = text
    .match(
      phrase(
        '(een|\\d|twee|drie|a|one|two|three|une?|deux|trois|d un|d une) (dag|dagen|day|days|jours?|week|weken|weeks|semaines?)(?! (?:van|of))|' +
          '(?<!\\p{L} (?:volgende|next|deze|this) )(?:dag|day|week) (?:later|eerder|vroeger|earlier)',
      ),
    )?.[0]
    .replace(/^(?:dag|day|week) .*/, (said) => `een ${said}`);
  if (days !== undefined && !says(text, `(?:over|in|dans|binnen) ${days}`)) {
    const [count = '', unit = ''] = days.replace(/^d /, '').split(' ');
    const size = /^(?:dag|day|jour)/.test(unit) ? 1 : 7;
    return { shift_days: sign * size * (numberIn(count) ?? 1) };
  }
  const minutes = minutesSaid(text) ?? (says(text, 'een uur|an hour|une heure|d une heure') ? 60 : undefined);
  return minutes === undefined ? undefined : { shift_minutes: sign * minutes };
}
