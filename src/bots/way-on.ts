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
