import { findText } from '../../../src/core/kernel/language.ts';
import { wordsOf } from '../../../src/i18n/words.ts';
import type { ClientPage } from '../client-page.ts';
import type { Story } from '../story.ts';
import { must, programmeOf } from '../walk.ts';

/** A mentor of the VU, on a phone, notes what she followed of her training, and takes one thing back. */
export const mentorNotesTraining: Story['play'] = async ({ client, house, tell }) => {
  const vu = programmeOf(house, 'vu');
  const words = wordsOf('nl-NL', 'one-to-one');
  const titles = vu.training.map(({ title }) => findText(title, 'nl-NL')?.value ?? '');
  const first = must(titles[0], 'part of the training');
  await tell('sees what there is to follow, and that nobody sees her name', async () => {
    await client.type('training');
    await client.seeTitle(words['training.title']);
    for (const title of titles) await client.see(title);
    await client.see('geen namen');
    return client.judge();
  });
  await tell('ticks one part, says that she is exempt from another, and sees both kept', async () => {
    await client.card.getByRole('checkbox', { name: first }).check();
    await client.card.getByRole('radio', { name: words['training.exempt'] }).check();
    await client.press(words['button.saveTraining']);
    await client.see(words['training.saved']);
    if (!(await isOn(client, 'checkbox', first))) return ['the tick is gone'];
    if (!(await isOn(client, 'radio', words['training.exempt']))) return ['the exemption is gone'];
    return client.judge();
  });
  await tell('takes it back, and finds everything as it was', async () => {
    await client.press(words['button.undo']);
    await client.see(words['training.undone']);
    if (await isOn(client, 'checkbox', first)) return ['the tick is still there'];
    if (!(await isOn(client, 'radio', words['training.not-yet']))) return ['the exemption is still there'];
    return client.judge();
  });
  await tell('leaves the console of the page without a word', async () => client.complaints);
};

/** Whether something on the last card is ticked or chosen. */
function isOn({ card }: ClientPage, role: 'checkbox' | 'radio', name: string): Promise<boolean> {
  return card.getByRole(role, { name, exact: true }).isChecked();
}
