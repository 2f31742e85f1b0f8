import type { Operation } from '../operations.ts';
import { isSwitchName, type SwitchName, switchList } from './switch-list.ts';

/** A switch that is on. */
export interface SwitchOn {
  readonly name: SwitchName;
  readonly value: string;
  /** Id of a mailbox, or `*` for all. */
  readonly mailbox: string;
  /** The operations it is for; empty: those it is made for. */
  readonly operations: readonly Operation[];
  /** How many times more. */
  left: number;
}

/** Reads `name` or `name:value`; undefined for a name that is none. */
export function readSwitch(raw: string): { readonly name: SwitchName; readonly value: string } | undefined {
  const [name = '', ...rest] = raw.split(':');
  if (!isSwitchName(name)) return undefined;
  return { name, value: rest.length > 0 ? rest.join(':') : (switchList[name].value ?? '') };
}

/** Which switches are on, for which mailbox. One of a mailbox goes before one of all. */
export class SwitchBoard {
  #on: SwitchOn[] = [];

  get list(): readonly SwitchOn[] {
    return this.#on;
  }

  turnOn(one: Omit<SwitchOn, 'left'>, times?: number): void {
    this.turnOff(one.name, one.mailbox);
    const usual = switchList[one.name].times;
    this.#on.push({ ...one, left: times ?? (usual === 'stays' ? Number.POSITIVE_INFINITY : usual) });
  }

  turnOff(name: SwitchName, mailbox: string): void {
    this.#on = this.#on.filter((one) => one.name !== name || one.mailbox !== mailbox);
  }

  clear(): void {
    this.#on = [];
  }

  /** The value of a switch, without using it up; undefined when it is off. */
  see(name: SwitchName, mailbox: string): string | undefined {
    return this.#find(name, mailbox)?.value;
  }

  has(name: SwitchName, mailbox: string, operation?: Operation): boolean {
    return this.#find(name, mailbox, operation) !== undefined;
  }

  /** The value of a switch that is on for this operation, counted as used; undefined when it is off. */
  take(name: SwitchName, mailbox: string, operation?: Operation): string | undefined {
    const one = this.#find(name, mailbox, operation);
    if (one === undefined) return undefined;
    one.left -= 1;
    if (one.left <= 0) this.#on = this.#on.filter((other) => other !== one);
    return one.value;
  }

  #find(name: SwitchName, mailbox: string, operation?: Operation): SwitchOn | undefined {
    const fits = this.#on.filter(
      (one) =>
        one.name === name &&
        (operation === undefined || one.operations.length === 0 || one.operations.includes(operation)),
    );
    return fits.find((one) => one.mailbox === mailbox) ?? fits.find((one) => one.mailbox === '*');
  }
}
