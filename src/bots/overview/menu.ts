import { button } from '../../cards/kit/button.ts';
import { ownGroups } from '../../core/people/who-may.ts';
import type { MenuRows } from '../menu-rows.ts';

export const overviewMenu: MenuRows = {
  own: [
    ({ words, person }) =>
      ownGroups(person).length > 0 ? button(words['button.overview'], 'overview.show') : undefined,
  ],
};
