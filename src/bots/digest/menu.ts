import { button } from '../../cards/kit/button.ts';
import type { MenuRows } from '../menu-rows.ts';

export const digestMenu: MenuRows = {
  work: [
    ({ words, person }) => {
      const coordinates = person.memberships.some(({ role }) => role === 'coordinator');
      return coordinates ? button(words['button.digest'], 'digest.show') : undefined;
    },
  ],
};
