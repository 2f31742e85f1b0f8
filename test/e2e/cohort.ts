import { readFile } from 'node:fs/promises';
import { groupId, personId, planId, programmeId } from '../../src/core/kernel/id.ts';
import { type Instant, instant } from '../../src/core/kernel/time.ts';
import { emptyMailbox, mailboxes } from '../../src/core/notices/mailbox.ts';
import { emptySession, type Session, sessionKey, sessions } from '../../src/core/sessions/session.ts';
import type { DocumentStore } from '../../src/core/store/documents.ts';

/** The demo cohort among other groups of the MSG, enough of them for the coordinators' overview to have figures. */

const others = 40;
const held = 23;
const planned = 9;
const size = 4;

/** The people file of the demo with the other groups under it. */
export async function drawCohort(): Promise<string> {
  const own = await readFile('playground/people.csv', 'utf8');
  return [own.trimEnd(), ...Array.from({ length: others }, (_, index) => drawGroup(index)).flat()].join('\n');
}

function drawGroup(index: number): readonly string[] {
  const group = groupOf(index);
  const [mentor = '', ...trainees] = idsOf(index);
  return [
    row('mentor', mentor, group, ''),
    ...trainees.map((trainee) => row('trainee', trainee, group, '2026-10-01')),
  ];
}

/** The mentor first. */
function idsOf(index: number): readonly string[] {
  return [`mentor-${index}`, ...Array.from({ length: size }, (_, n) => `trainee-${index}-${n}`)];
}

function row(role: string, id: string, group: string, start: string): string {
  const digits = [...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 0xffffffff, 7);
  const entra = `00000000-0000-4000-8000-${digits.toString(16).padStart(12, '0')}`;
  return `msg,${role},${id},Naam van ${id},${id}@example.org,${entra},${group},,,${start},nl-BE`;
}

const nowhere = {
  conversationId: 'none',
  serviceUrl: 'http://127.0.0.1:9',
  botId: '28:klankbord',
  userId: 'none',
};

function groupOf(index: number): string {
  return `Groep ${String(index + 1).padStart(2, '0')}`;
}

/**
 * What the other groups did before the story begins: most have met, some have a date, some have nothing yet. All of them
 * can be reached, in chats where nobody listens: the story ends before there is anything to say to them.
 */
export async function putPast(store: DocumentStore, plan: string): Promise<void> {
  for (let index = 0; index < held + planned; index += 1) {
    const session = sessionOf(index, plan);
    await store.insert(sessions, sessionKey(session.place), session);
  }
  for (let index = 0; index < others; index += 1)
    for (const id of idsOf(index).map(personId))
      await store.insert(mailboxes, id, {
        ...emptyMailbox(id),
        reach: { state: 'open', conversation: nowhere },
      });
}

function sessionOf(index: number, plan: string): Session {
  const place = {
    programme: programmeId('msg'),
    group: groupId(groupOf(index)),
    plan: planId(plan),
    year: 1,
    intake: '2026',
  };
  const none = emptySession(place);
  const heldAt = instant(Date.parse('2026-11-10T16:00:00Z') + (index % 8) * 86_400_000);
  return index < held
    ? toHeld(none, heldAt)
    : { ...none, plannedAt: instant(Date.parse('2027-02-11T16:00:00Z')) };
}

function toHeld(session: Session, heldAt: Instant): Session {
  return { ...session, state: 'held', startedAt: heldAt, heldAt, step: 0 };
}
