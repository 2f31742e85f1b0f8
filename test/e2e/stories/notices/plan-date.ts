import type { Ensemble } from '../../ensemble.ts';
import { pickDay, pickHour } from '../../pick.ts';

/** The mentor opens the first session from the list, and notes its date on the date card. Gives what is wrong with that card. */
export async function planDate(
  { mentor, plan }: Pick<Ensemble, 'mentor' | 'plan'>,
  date: string,
  clock: string,
): Promise<readonly string[]> {
  const { client, words } = mentor;
  await client.type('sessie');
  await client.card.getByRole('button', { name: mentor.text(plan.title) }).click();
  await client.see(words['outline.aim']);
  const change = client.button(words['button.changeDate']);
  await change.or(client.button(words['button.setDate'])).click();
  return fillDate({ mentor }, date, clock);
}

/** The date card is there: the mentor fills it in and saves it. */
export async function fillDate(
  { mentor }: Pick<Ensemble, 'mentor'>,
  date: string,
  clock: string,
): Promise<readonly string[]> {
  const { client, words } = mentor;
  await client.see(words['date.title']);
  const wrong = await client.judge();
  await pickDay(client, date);
  await pickHour(client, clock);
  await client.press(words['button.saveDate']);
  return wrong;
}
