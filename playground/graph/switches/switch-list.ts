import { aboutChanges } from './change-switches.ts';
import { eitherWay } from './either-way-switches.ts';
import { aboutEvents, aboutMail } from './item-switches.ts';
import { onTheWay } from './path-switches.ts';
import type { SwitchKind } from './switch-kind.ts';

export const switchGroups = { onTheWay, aboutEvents, aboutChanges, aboutMail, eitherWay } as const;
export type SwitchGroup = keyof typeof switchGroups;

const all = { ...onTheWay, ...aboutEvents, ...aboutChanges, ...aboutMail, ...eitherWay };
export type SwitchName = keyof typeof all;
export const switchList: Readonly<Record<SwitchName, SwitchKind>> = all;

export function isSwitchName(raw: string): raw is SwitchName {
  return Object.hasOwn(switchList, raw);
}
