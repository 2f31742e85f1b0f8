import Holidays from 'date-holidays';

const countries = ['BE', 'NL'] as const;
const firstYear = 2025;
const years = 12;

/**
 * The public holidays of our countries, as `src/core/programme/public-holidays.json` holds them. The dates come from
 * date-holidays, whose data is CC BY 3.0: its notice stands in the file.
 */
export function listHolidays() {
  const days = Object.fromEntries(countries.map((country) => [country, daysOf(country)]));
  return {
    notice:
      'Dates from date-holidays (https://github.com/commenthol/date-holidays), CC BY 3.0; written by npm run holidays.',
    years: [firstYear, firstYear + years - 1],
    days,
  };
}

function daysOf(country: string): readonly string[] {
  const known = new Holidays(country);
  return Array.from({ length: years }, (_, n) => known.getHolidays(firstYear + n))
    .flat()
    .filter(({ type }) => type === 'public')
    .map(({ date }) => date.slice(0, 10));
}
