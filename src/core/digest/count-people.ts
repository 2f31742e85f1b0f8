import type { GroupId, PersonId, ProgrammeId } from '../kernel/id.ts';
import type { Mailbox } from '../notices/mailbox.ts';
import type { Membership, Person } from '../people/person.ts';
import type { DigestFacts, UnreachedReason } from './digest.ts';

/** How many of those who can't be reached are kept by name; somebody who helps them begins at the top. */
const named = 40;

interface Seats {
  hasMentor: boolean;
  trainees: number;
}

/** Counts who is in a programme, a person at a time, so that a large one fits in memory. */
export class PeopleCount {
  /** Active people of the programme. */
  size = 0;
  /** The most groups that one of them sits in. */
  own = 0;
  readonly coordinators: PersonId[] = [];
  readonly mentors: PersonId[] = [];
  readonly #programme: ProgrammeId;
  readonly #reach = new Map<PersonId, Mailbox['reach']['state']>();
  readonly #seats = new Map<GroupId, Seats>();
  readonly #unreached: Record<'coordinator' | 'mentor' | 'trainee', Unreached[]> = {
    coordinator: [],
    mentor: [],
    trainee: [],
  };
  #unreachedCount = 0;

  constructor(programme: ProgrammeId) {
    this.#programme = programme;
  }

  /** All mailboxes come before the people. */
  addMailbox({ person, reach }: Mailbox): void {
    this.#reach.set(person, reach.state);
  }

  addPerson(person: Person): void {
    const seats = person.memberships.filter(({ programme }) => programme === this.#programme);
    const [first] = seats;
    if (!person.active || first === undefined) return;
    this.size += 1;
    for (const seat of seats) this.#sit(person.id, seat);
    if (seats.some(({ role }) => role === 'mentor')) this.mentors.push(person.id);
    this.own = Math.max(this.own, new Set(seats.flatMap(({ group }) => group ?? [])).size);
    const reason = this.#reasonOf(person.id);
    if (reason === undefined) return;
    this.#unreachedCount += 1;
    const list = this.#unreached[first.role];
    if (list.length < named) list.push({ person: person.id, reason });
  }

  /** Groups that can meet: with a mentor and somebody to guide. */
  groups(): readonly GroupId[] {
    return [...this.#seats].flatMap(([group, { hasMentor, trainees }]) =>
      hasMentor && trainees > 0 ? [group] : [],
    );
  }

  unreached(): DigestFacts['unreached'] {
    const { coordinator, mentor, trainee } = this.#unreached;
    return { count: this.#unreachedCount, first: [...coordinator, ...mentor, ...trainee].slice(0, named) };
  }

  #sit(person: PersonId, { role, group }: Membership): void {
    if (role === 'coordinator') this.coordinators.push(person);
    if (group === undefined) return;
    const seats = this.#seats.get(group) ?? { hasMentor: false, trainees: 0 };
    if (role === 'mentor') seats.hasMentor = true;
    if (role === 'trainee') seats.trainees += 1;
    this.#seats.set(group, seats);
  }

  #reasonOf(person: PersonId): UnreachedReason | undefined {
    const state = this.#reach.get(person);
    if (state === 'open') return undefined;
    return state === 'blocked' ? 'blocked' : 'not-installed';
  }
}

type Unreached = DigestFacts['unreached']['first'][number];
