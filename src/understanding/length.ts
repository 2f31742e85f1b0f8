import { numberIn, says } from './dates/vocabulary.ts';

const halfHour = 'half uur|halfuur|half uurtje|halfuurtje|half an hour|half hour|demi heure';
const quarter = 'kwartier|kwartiertje|quarter of an hour|quart d heure';

/** Minutes of a length of time, such as `30 min` or `een half uurtje`; undefined when none is named. */
export function minutesSaid(text: string): number | undefined {
  const minutes = /(?<![\d:.])(\d{1,3}) ?(?:min|minuten|minuutjes|minutes?|mins)(?![\p{L}])/u.exec(text)?.[1];
  if (minutes !== undefined) return Number(minutes);
  if (says(text, halfHour)) return 30;
  if (says(text, quarter)) return 15;
  if (says(text, 'anderhalf uur|an hour and a half|une heure et demie')) return 90;
  const hours =
    /(?:^| )(\d|een|twee|an|one|two|une|deux) (?:uur|uurtje|hours?|heures?)(?= (?:later|vroeger|eerder|earlier|plus)| (?:voor|for|pour|met|with|avec)|$)/.exec(
      text,
    )?.[1];
  if (says(text, 'uurtje')) return 60;
  if (hours === undefined || /(?:om|at|a|rond|tegen) (?:\d|een|twee|une|deux) (?:uur|heures?)/.test(text))
    return undefined;
  return (hours === 'an' ? 1 : (numberIn(hours) ?? 1)) * 60;
}
