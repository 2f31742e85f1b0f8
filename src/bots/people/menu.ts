import { button } from '../../cards/kit/button.ts';
import type { MenuRows } from '../menu-rows.ts';

export const peopleMenu: MenuRows = {
  own: [
    ({ words, membership }) =>
      membership.role === 'trainee' ? button(words['button.mentor'], 'person.mentor') : undefined,
    ({ words, membership, programme }) =>
      membership.group !== undefined && programme.mode === 'group'
        ? button(words['button.group'], 'person.group')
        : undefined,
  ],
  settings: [
    ({ words }) => button(words['button.language'], 'person.language'),
    ({ words }) => button(words['button.notifications'], 'person.notifications'),
  ],
};
