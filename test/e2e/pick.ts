import type { ClientPage } from './client-page.ts';

/** Months by the names that the calendar of the client has for them, whatever the language of the card. */
const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** Picks a day such as `2026-12-10` in the calendar of the first date field of the card that came last. */
export async function pickDay(client: ClientPage, date: string): Promise<void> {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  await client.card.getByPlaceholder('Select a date...').first().click();
  const shown = client.page.locator('.fui-CalendarDay__monthAndYear');
  for (let away = 1; away !== 0; ) {
    const [name = '', its] = ((await shown.getAttribute('aria-label')) ?? '').split(' ');
    away = (year - Number(its)) * 12 + month - 1 - months.indexOf(name);
    if (away !== 0) await client.page.getByTitle(away > 0 ? /^Next month/ : /^Previous month/).click();
  }
  await client.page
    .getByRole('button', { name: `${day}, ${months[month - 1]}, ${year}`, exact: true })
    .click();
}

/** Picks an hour such as `17:30` in the one field for it of the card that came last. */
export async function pickHour(client: ClientPage, clock: string): Promise<void> {
  await client.card.getByPlaceholder('Select a time...').click();
  await client.page.getByRole('option', { name: clock, exact: true }).click();
}
