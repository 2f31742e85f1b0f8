import type { PersonId, ReferralId } from '../kernel/id.ts';
import { loadDataKey } from '../seals/keep-keys.ts';
import type { Seals, WrappedKey } from '../seals/seals.ts';
import type { DocumentStore, Stored } from '../store/documents.ts';
import { allOf } from '../store/read-pages.ts';
import { type Referral, referrals, type Secret } from './referral.ts';
import { openSecret } from './secret.ts';

/** What every command about a request needs. */
export interface Keeping {
  readonly store: DocumentStore;
  readonly seals: Seals;
}

/** A request with what is sealed of it, and the key that sealed it. */
export interface Opened {
  readonly stored: Stored<Referral>;
  readonly key?: WrappedKey;
  readonly secret?: Secret;
}

/** The key under which it is remembered that a request is over. A new document, of which nobody sees how often the one before was written. */
export function closedKey(id: ReferralId): string {
  return `${id}.closed`;
}

/** Loads a request, open or over; undefined where there is none. */
export async function loadReferral(
  store: DocumentStore,
  id: ReferralId,
): Promise<Stored<Referral> | undefined> {
  return (await store.load(referrals, id)) ?? (await store.load(referrals, closedKey(id)));
}

/** The same with what is sealed of it. */
export async function openReferral({ store, seals }: Keeping, id: ReferralId): Promise<Opened | undefined> {
  const stored = await loadReferral(store, id);
  if (stored === undefined) return undefined;
  const key = await loadDataKey(store, id);
  const secret = openSecret(seals, key, stored.document);
  return { stored, ...(key && { key }), ...(secret && { secret }) };
}

/** The request of a mentor that was put last and is not closed: one that a trainee began is not there until there is a text. */
export async function findOpenOfMentor(
  store: DocumentStore,
  mentor: PersonId,
  about?: PersonId,
): Promise<Referral | undefined> {
  const found = await allOf((page) => store.query(referrals, 'mentor', mentor, page));
  const own = found.map(({ document }) => document).filter(isSeenByMentor);
  const asked = about === undefined ? own : own.filter(({ trainee }) => trainee === about);
  return asked.toSorted((a, b) => b.askedAt - a.askedAt)[0];
}

function isSeenByMentor({ stage, startedBy }: Referral): boolean {
  return stage !== 'closed' && (stage !== 'waiting' || startedBy === 'mentor');
}

/** The request of a trainee that was put last, of those that are not over: what typed words are about. */
export async function findOpenOf(store: DocumentStore, trainee: PersonId): Promise<ReferralId | undefined> {
  const found = await allOf((page) => store.query(referrals, 'trainee', trainee, page));
  const open = found.flatMap(({ document }) => (document.sealed === undefined ? [] : [document]));
  return open.toSorted((a, b) => b.askedAt - a.askedAt)[0]?.id;
}
