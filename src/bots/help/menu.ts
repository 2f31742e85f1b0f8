import { button } from '../../cards/kit/button.ts';
import type { MenuRows } from '../menu-rows.ts';

export const helpMenu: MenuRows = {
  work: [({ words }) => button(words['button.faq'], 'faq.show')],
  settings: [({ words }) => button(words['button.helpCard'], 'help.card')],
};
