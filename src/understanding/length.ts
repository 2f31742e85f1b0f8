import { numberIn, numberWords, says } from './dates/vocabulary.ts';

const halfHour = 'half uur|halfuur|half uurtje|halfuurtje|half an hour|half hour|demi heure';
const quarter = 'kwartier|kwartiertje|quarter of an hour|quart d heure';

const unit = '(?:uur|uren|hours?|heures?)';
const count = '(\\d|een|twee|drie|an|one|two|three|une?|deux|trois)';
/** Hours that can be no time of day: with a word before or after them that tells their length. */
const hoursSaid = new RegExp(
  `(?:^| )(?:for|pendant|gedurende|duurt) ${count} ${unit}|(?:^| )${count} ${unit} (?:later|vroeger|eerder|earlier|plus)`,
);

const tens: Readonly<Record<string, number>> = {
  dertig: 30,
  thirty: 30,
  trente: 30,
  veertig: 40,
  forty: 40,
  quarante: 40,
};
const minutesInWords = new RegExp(
  `(?<!\\S)(${[...numberWords.slice(4), ...Object.keys(tens)].join('|')}) (?:min|minuten|minuutjes|minutes|mins)(?!\\S)`,
);

/** Minutes of a length of time, such as `30 min` or `een half uurtje`; undefined when none is named. */
export function minutesSaid(text: string): number | undefined {
  const minutes = /(?<![\d:.])(\d{1,3}) ?(?:min|minuten|minuutjes|minutes?|mins)(?![\p{L}])/u.exec(text)?.[1];
  if (minutes !== undefined) return Number(minutes);
  const inWords = minutesInWords.exec(text)?.[1];
  if (inWords !== undefined) return numberIn(inWords) ?? tens[inWords];
  if (says(text, halfHour)) return 30;
  if (says(text, 'drie kwartier|three quarters of an hour|trois quarts d heure')) return 45;
  if (says(text, quarter)) return 15;
  if (says(text, 'anderhalf uur|an hour and a half|une heure et demie')) return 90;
  if (says(text, 'uurtje')) return 60;
  const hours = hoursSaid
    .exec(text)
    ?.slice(1)
    .find((each) => each !== undefined);
  if (hours !== undefined) return (numberIn(hours) ?? 1) * 60;
  return says(
    text,
    `(?<!(?:om|at|a|rond|tegen|vanaf|vers) )(?:een|an|une) ${unit}|(?<!(?:om|at|rond|tegen|vanaf) )one ${unit}`,
  )
    ? 60
    : undefined;
}
