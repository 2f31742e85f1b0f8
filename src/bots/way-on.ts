import { type Button, button, primary } from '../cards/kit/button.ts';
import type { Asker } from './asker.ts';

/** Where every answer in words leads on: to the main thing, or to all there is. */
export function wayOn(asker: Asker): readonly Button[] {
  return [mainThing(asker), button(asker.words['button.help'], 'help.show')];
}

/** What somebody of this role comes for. */
export function mainThing({ words, membership }: Asker): Button {
  if (membership.role === 'coordinator') return primary(words['button.programme'], 'session.list');
  return primary(words['button.sessions'], 'session.list');
}

/** The menu on a card: the main thing and the numbers as buttons, and a row for everything else. */
export function wholeMenu({ menu }: Asker): {
  readonly choices: readonly Button[];
  readonly buttons: readonly Button[];
} {
  const all = menu();
  const isButton = ({ verb, style }: Button) => style === 'positive' || verb === 'help.card';
  return { choices: all.filter((each) => !isButton(each)), buttons: all.filter(isButton) };
}
