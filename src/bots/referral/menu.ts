import { button } from '../../cards/kit/button.ts';
import type { MenuRows } from '../menu-rows.ts';

/** Above the numbers, for everybody: who looks for it should not have to know a word. */
export const referralMenu: MenuRows = {
  settings: [({ words }) => button(words['button.referral'], 'referral.open', {})],
};
