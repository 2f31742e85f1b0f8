import { parseCalendarDate } from '../../core/kernel/time.ts';
import type { ReferralEntry } from '../../core/programme/programme.ts';
import { type Referring, ways } from '../../core/programme/referring.ts';
import type { ProgrammeFile } from './schema.ts';
import { toLocal } from './to-local.ts';

export function toReferral(entry: ProgrammeFile['referral'][number]): ReferralEntry {
  const { phone, url, email, hours, answers, hears, discretion, speed, cost } = entry;
  const checkedOn = entry.checked === undefined ? undefined : parseCalendarDate(entry.checked);
  return {
    id: entry.id,
    name: entry.name,
    forWhat: toLocal(entry.for_what),
    confidential: entry.confidential,
    needs: entry.needs ?? [],
    ...(hears === undefined ? {} : { hears: toLocal(hears) }),
    ...(discretion === undefined ? {} : { discretion }),
    ...(speed === undefined ? {} : { speed }),
    ...(cost === undefined ? {} : { cost }),
    ...(phone ? { phone } : {}),
    ...(url === undefined ? {} : { url }),
    ...(email === undefined ? {} : { email }),
    ...(hours === undefined ? {} : { hours: toLocal(hours) }),
    crisis: entry.crisis ?? false,
    ...(answers === undefined ? {} : { answers }),
    forDoctors: entry.for_doctors ?? false,
    assesses: entry.assesses ?? false,
    ...(checkedOn === undefined ? {} : { checkedOn }),
  };
}

export function toReferring(file: NonNullable<ProgrammeFile['referring']>): Referring {
  const { supervisor, coordinating_supervisor: coordinating } = file;
  return {
    ways: ways.filter((way) => file.ways.includes(way)),
    supervisor: toLocal(supervisor),
    ...(coordinating === undefined ? {} : { coordinatingSupervisor: toLocal(coordinating) }),
  };
}
