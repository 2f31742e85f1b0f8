import { groupId, planId, programmeId } from '../../src/core/kernel/id.ts';
import type { SessionPlace } from '../../src/core/kernel/session-place.ts';
import type { Programme, SessionPlan, Step } from '../../src/core/programme/programme.ts';
import { sampleCadence } from './sample-cadence.ts';

/** A programme that is small enough to reason about: one session of three steps. */

function step(id: string, minutes: number, more: Partial<Step> = {}): Step {
  return {
    id,
    minutes,
    kind: 'exercise',
    title: { nl: `Stap ${id}`, en: `Step ${id}` },
    guide: { nl: `Uitleg ${id}`, en: `Guide ${id}` },
    prompts: { nl: ['Wat hielp?'], en: ['What helped?'] },
    record: 'none',
    ...more,
  };
}

export const samplePlan: SessionPlan = {
  id: planId('demo-y1-s1'),
  years: [1],
  order: 1,
  theme: 'kennismaking',
  title: { nl: 'Kennismaken', en: 'Getting to know each other' },
  aim: { nl: 'Een veilige groep', en: 'A safe group' },
  prep: { mentor: { nl: ['Blok tijd'], en: ['Block time'] }, trainee: { nl: ['Denk na'], en: ['Think'] } },
  minutes: 30,
  steps: [
    step('welkom', 10, { kind: 'opening', record: 'attendance' }),
    step('casus', 15, { kind: 'intervisie' }),
    step('slot', 5, { kind: 'closing', record: 'next-date' }),
  ],
};

export const sampleProgramme: Programme = {
  id: programmeId('demo'),
  title: { nl: 'Proefprogramma', en: 'Sample programme' },
  country: 'BE',
  timezone: 'Europe/Brussels',
  languages: ['nl', 'en'],
  mode: 'group',
  contact: { nl: 'de coördinatie', en: 'the coordinators', fr: 'la coordination' },
  intervisionRules: { nl: ['Geen patiëntgegevens'], en: ['No patient data'] },
  sessions: [samplePlan],
  faq: [],
  cadence: sampleCadence,
  referral: [],
  training: [],
  tasks: [],
};

export const samplePlace: SessionPlace = {
  programme: sampleProgramme.id,
  group: groupId('A'),
  plan: samplePlan.id,
  year: 1,
  intake: '2026',
};
