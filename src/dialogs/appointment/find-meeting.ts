import type { Meeting } from '../../core/appointments/meeting.ts';
import type { AppointmentFacts } from './input.ts';

/** What words say of with whom and about what. */
export interface MeetingSaid {
  readonly kind?: 'group';
  /** As it was typed: "Noor", "dr. Peeters", "mijn mentor". */
  readonly person?: string;
  /** The number of a talk. */
  readonly conversation?: number;
  /** The id of a session or talk. */
  readonly session?: string;
  /** Who says "plan gesprek" means the talk that is due, where one is; on a card both are to choose from. */
  readonly typed?: true;
}

/** The meetings that are perhaps meant. Where the words fit none, all of them, and that is said. */
export function findMeeting(
  { meetings, names, asker }: Pick<AppointmentFacts, 'meetings' | 'names' | 'asker'>,
  said: MeetingSaid,
): { readonly among: readonly Meeting[]; readonly unmatched?: true } {
  const meant = meetings.filter((meeting) => fits(meeting, said, names, asker));
  if (meant.length > 0) return { among: said.typed ? dueFirst(meant) : meant };
  return meetings.length > 0 ? { among: meetings, unmatched: true } : { among: [] };
}

/** Without the meetings of their own of those pairs for which a talk is due. */
function dueFirst(meetings: readonly Meeting[]): readonly Meeting[] {
  const hasTalk = new Set(meetings.filter(({ talk }) => talk !== undefined).map(({ group }) => group));
  return meetings.filter(({ talk, group }) => talk !== undefined || !hasTalk.has(group));
}

function fits(
  { trainees, mentor, talk, session }: Meeting,
  { kind, person, conversation, session: plan }: MeetingSaid,
  names: AppointmentFacts['names'],
  asker: Meeting['mentor'],
): boolean {
  const others = [mentor, ...trainees].filter((each) => each !== asker);
  return (
    (kind === undefined || trainees.length > 1) &&
    (conversation === undefined || talk === conversation) &&
    (plan === undefined || session?.plan === plan) &&
    (person === undefined ||
      isMentorWord(person) ||
      others.some((each) => isCalled(names[each] ?? '', person))) &&
    // Who names one person does not mean the whole group.
    (person === undefined || trainees.length === 1)
  );
}

/** `mijn mentor`, `mon mentor`: everybody who may say so has one. */
function isMentorWord(person: string): boolean {
  return /mentore?$/i.test(person);
}

/** The name that was typed is one of the words of a name, whatever titles and accents stand with it. */
function isCalled(name: string, typed: string): boolean {
  const has = new Set(wordsOf(name));
  const said = wordsOf(typed).filter((word) => !titles.has(word));
  return said.length > 0 && said.every((word) => has.has(word));
}

function wordsOf(name: string): readonly string[] {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.split(/[^\p{L}]+/u).filter((word) => word !== '');
}

const titles: ReadonlySet<string> = new Set(['dr', 'dokter', 'docteur', 'doctor', 'prof', 'professor']);
