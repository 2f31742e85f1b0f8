import { numberIn } from './vocabulary.ts';

/** A clock time as somebody said it: the likely meaning, in minutes since midnight, and what else it could be. */
export interface Clock {
  readonly minutes: number;
  /** The other time that was perhaps meant. */
  readonly other?: number;
  /** Both are as likely (`half acht`), so that neither is a default. */
  readonly undecided?: true;
  /** To be read back before it counts. */
  readonly confirm?: true;
  /** A span of two times said in one go (`5 to 7pm`): its end. */
  readonly end?: number;
}

/** Half of the day that the words around a clock time name. */
export type HalfOfDay = 'am' | 'pm' | 'night' | undefined;

/** `half two` is 14:30 in English; a Dutch speaker may mean 13:30. */
export function readHalf(of: number, shift: number, english: boolean, half: HalfOfDay): Clock | undefined {
  const dutch = onDial(of - 1 === 0 ? 12 : of - 1, 30 + shift, half);
  if (!english) return dutch;
  const said = onDial(of, 30 + shift, half);
  if (said === undefined || dutch === undefined) return undefined;
  return { minutes: said.minutes, other: dutch.minutes, confirm: true };
}

/** An hour of the dial and minutes past it, or before it when negative. */
export function onDial(hours: number, past: number, half: HalfOfDay): Clock | undefined {
  if (hours < 0 || hours > 24) return undefined;
  const total = (hours * 60 + past + 1440) % 1440;
  const dialled = total === 0 && past < 0 ? 720 : total;
  return settle(dialled, half);
}

/** Decides which half of the day a time on the dial is in. */
function settle(minutes: number, half: HalfOfDay): Clock {
  const hours = Math.floor(minutes / 60);
  if (hours >= 13) return { minutes };
  if (half === 'night')
    return { minutes: hours === 12 ? minutes - 720 : hours < 6 ? minutes : minutes + 720 };
  if (half === 'am') return { minutes: hours === 12 ? minutes : minutes % 720 };
  if (half === 'pm') return { minutes: hours < 12 ? minutes + 720 : minutes };
  if (hours >= 1 && hours <= 6) return { minutes: minutes + 720 };
  if (hours === 7) return { minutes, other: minutes + 720, undecided: true, confirm: true };
  return hours === 0 ? { minutes: minutes + 720 } : { minutes };
}

/** Written with digits: a leading zero says which half of the day it is. */
export function written(hours: string, minutes: number, half: HalfOfDay): Clock | undefined {
  const value = numberIn(hours);
  if (value === undefined || value > 24 || (value === 24 && minutes > 0)) return undefined;
  if (/^0\d?$/.test(hours)) return { minutes: value * 60 + minutes };
  return settle((value % 24) * 60 + minutes, half);
}

/** An hour with nothing that says it is one: more likely to be misread, so 1 to 7 are read back. */
export function bare(hours: number | undefined, half: HalfOfDay): Clock | undefined {
  if (hours === undefined || hours > 23) return undefined;
  const settled = settle(hours * 60, half);
  return hours <= 7 ? confirmed(settled) : settled;
}

/** An hour and its minutes, in the half of the day that is named or else likely; undefined where no clock shows it. */
export function clockOf(hours: number, minutes: number, half: HalfOfDay): Clock | undefined {
  if (hours > 24 || minutes > 59) return undefined;
  return settle((hours % 24) * 60 + minutes, half);
}

export function exact(hours: number, minutes: number): Clock | undefined {
  return hours < 24 && minutes < 60 ? { minutes: hours * 60 + minutes } : undefined;
}

export function toPm(hours: number): number {
  return hours < 12 ? hours + 12 : hours;
}

export function confirmed(clock: Clock): Clock {
  return { ...clock, confirm: true };
}
