import * as windows from 'windows-iana';
import { clockIn, dateIn, type Instant, readZone } from '../../core/kernel/time.ts';
import { type CustomZone, probeRules } from './custom-zone.ts';

/** Names of Windows, each with the place it is most used for. */
const places = new Map(
  windows.WINDOWS_TO_IANA_MAP.filter(({ territory }) => territory === '001').map(
    ({ iana, windowsName }) => [windowsName.toLowerCase(), iana[0] ?? 'UTC'] as const,
  ),
);

/** Those of Europe first: which place of several with the same clock is taken does not matter, only the clock does. */
const candidates = [...places.values()].toSorted(
  (a, b) => Number(b.startsWith('Europe/')) - Number(a.startsWith('Europe/')),
);

/** The IANA zone of a name of Windows or of IANA; undefined for any other, and for an offset. */
export function findZone(name: string): string | undefined {
  const place = places.get(name.toLowerCase()) ?? name;
  return /^[a-z]/i.test(place) ? readZone(place) : undefined;
}

/** A place whose clock is changed on the same days of this year as that of the rules; undefined where there is none. */
export function findZoneOfRules(rules: CustomZone, now: Instant): string | undefined {
  const probes = probeRules(rules, Number(dateIn('UTC', now).slice(0, 4)));
  return candidates.find((zone) => probes.every(({ ahead, at }) => aheadIn(zone, at) === ahead));
}

/** How many minutes the clock of a zone is ahead of UTC. */
function aheadIn(zone: string, at: Instant): number {
  return Math.round((Date.parse(`${dateIn(zone, at)}T${clockIn(zone, at)}:00Z`) - at) / 60_000);
}
