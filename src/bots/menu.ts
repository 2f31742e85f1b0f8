import type { Button } from '../cards/kit/button.ts';
import { appointmentMenu } from './appointments/menu.ts';
import type { Asker } from './asker.ts';
import { attendanceMenu } from './attendance/menu.ts';
import { digestMenu } from './digest/menu.ts';
import { goalMenu } from './goals/menu.ts';
import { helpMenu } from './help/menu.ts';
import type { MenuRows } from './menu-rows.ts';
import { overviewMenu } from './overview/menu.ts';
import { peopleMenu } from './people/menu.ts';
import { referralMenu } from './referral/menu.ts';
import { taskMenu } from './tasks/menu.ts';
import { trainingMenu } from './training/menu.ts';
import { mainThing } from './way-on.ts';

/** What stands in the menu, gathered from the parts; in one place of it, their order is this one. */
const parts: readonly MenuRows[] = [
  appointmentMenu,
  overviewMenu,
  peopleMenu,
  digestMenu,
  taskMenu,
  attendanceMenu,
  trainingMenu,
  goalMenu,
  referralMenu,
  helpMenu,
];

/** The menu of a person, the main thing first. */
export function menuOf(asker: Asker): readonly Button[] {
  const places = ['work', 'own', 'settings'] as const;
  const entries = places.flatMap((place) => parts.flatMap((part) => part[place] ?? []));
  return [mainThing(asker), ...entries.flatMap((entry) => entry(asker) ?? [])];
}
