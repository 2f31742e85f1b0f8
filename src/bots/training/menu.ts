import { button } from '../../cards/kit/button.ts';
import { trainingsOf } from '../../core/training/training.ts';
import type { MenuRows } from '../menu-rows.ts';

export const trainingMenu: MenuRows = {
  work: [
    ({ words, person, deps }) => {
      const has = trainingsOf(person, deps.programmes).length > 0;
      return has ? button(words['button.training'], 'training.show') : undefined;
    },
  ],
};
