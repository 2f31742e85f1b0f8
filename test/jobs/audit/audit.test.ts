import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { auditVerify } from '../../../src/cli/audit-verify.ts';
import { type AuditEntry, auditEntries, auditHeads, entryKey } from '../../../src/core/audit/audit-chain.ts';
import { openSealing, pseudonymOf } from '../../../src/core/audit/link-note.ts';
import { verifyChain } from '../../../src/core/audit/verify-chain.ts';
import { auditTurn } from '../../../src/core/effects/audit-note.ts';
import { referralId } from '../../../src/core/kernel/id.ts';
import { allOf } from '../../../src/core/store/read-pages.ts';
import { cutAudit, linkNotes } from '../../../src/jobs/audit/link-notes.ts';
import { an, bilal, type Ground, known, openGround, planted, r1 } from '../referral/ground.ts';

let ground: Ground;
beforeEach(async () => {
  ground = await openGround();
});
afterEach(() => ground.close());

const sealing = () => openSealing(ground.store, ground.keeping.seals, ground.now());
const verify = async () => (await verifyChain(await sealing())).findings.map(({ what, n }) => `${what} ${n}`);
const entries = async () =>
  (await allOf((page) => ground.store.list(auditEntries, page))).map(({ document }) => document);

async function sendOne(id = r1): Promise<void> {
  await ground.ask(id);
  await ground.give(id);
  await ground.work();
  await ground.send(id);
  await ground.work();
  ground.pass(1);
}

async function audit(...args: readonly string[]) {
  const said: string[] = [];
  const { store, keeping, now } = ground;
  const context = { store, seals: keeping.seals, now: now(), out: (line: string) => void said.push(line) };
  return { code: await auditVerify(args, context), said };
}

describe('what is noted for good', () => {
  test('is a consent that led to a draft, that draft and the mail: who, by a pseudonym, what and when', async () => {
    await sendOne();
    await linkNotes(ground.deps);
    const key = await sealing();
    const noted = await entries();
    expect(noted.map(({ n, act, who }) => [n, act, who])).toEqual([
      [1, 'consented', pseudonymOf(key, bilal)],
      [2, 'drafted', pseudonymOf(key, an)],
      [3, 'sent', pseudonymOf(key, an)],
    ]);
    const written = JSON.stringify(noted);
    for (const word of [an, bilal, known.email, planted.recipient])
      expect(written).not.toContain(`"${word}"`);
    expect(await verify()).toEqual([]);
  });

  test('is that the text of what was sent is erased, thirty days later', async () => {
    await sendOne();
    ground.pass(30 * 24 * 60);
    await ground.work();
    await linkNotes(ground.deps);
    expect((await entries()).map(({ act }) => act)).toEqual(['consented', 'drafted', 'sent', 'erased']);
    expect(await verify()).toEqual([]);
  });

  test('is nothing of a request that ended without a draft', async () => {
    await ground.ask();
    await ground.decline();
    await ground.ask(referralId('r2'));
    ground.pass(72 * 60);
    await ground.work();
    await ground.ask(referralId('r2'));
    await ground.give(referralId('r2'));
    await ground.withdraw(referralId('r2'));
    await ground.work();
    ground.pass(72 * 60);
    await ground.work();
    await linkNotes(ground.deps);
    expect(await entries()).toEqual([]);
  });

  test('is linked once by two processes, and by one that died in the middle', async () => {
    await sendOne();
    await Promise.all([linkNotes(ground.depsOf('one')), linkNotes(ground.depsOf('two'))]);
    await linkNotes(ground.deps);
    // As when the head was not written any more.
    const head = await ground.store.load(auditHeads, auditTurn);
    if (head !== undefined)
      await ground.store.replace(auditHeads, auditTurn, head.version, { n: 0, seal: '' });
    await sendOne(referralId('r2'));
    ground.pass(2);
    await linkNotes(ground.deps);
    expect((await entries()).map(({ n }) => n)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(await verify()).toEqual([]);
  });
});

describe('audit verify', () => {
  const chain = async () => {
    for (const id of ['r1', 'r2', 'r3']) await sendOne(referralId(id));
    await linkNotes(ground.deps);
  };
  const put = async (n: number, entry: AuditEntry) => {
    const found = await ground.store.load(auditEntries, entryKey(n));
    await ground.store.replace(auditEntries, entryKey(n), found?.version ?? 0, entry);
  };
  const take = async (n: number) => {
    const found = await ground.store.load(auditEntries, entryKey(n));
    await ground.store.delete(auditEntries, entryKey(n), found?.version ?? 0);
  };

  test('is content with what nobody touched, and prints the end to be noted', async () => {
    await chain();
    const { code, said } = await audit();
    expect([code, said]).toEqual([0, [expect.stringMatching(/^9 entries; .*--end 9:[0-9a-f]{64}$/)]]);
    const end = said[0]?.split(' ').at(-1) ?? '';
    expect((await audit('--end', end)).code).toBe(0);
    expect((await audit('--end', end.replace('9:', '8:'))).code).toBe(1);
    expect((await audit('--end')).code).toBe(2);
    expect((await audit('now')).code).toBe(2);
  });

  test('finds any change, whatever of an entry it is', async () => {
    await chain();
    const before = await entries();
    const changes = [
      { who: 'somebody' },
      { at: ground.now() },
      { act: 'exported' },
      { source: 'x' },
      { before: 'x' },
      { n: 99 },
    ] as const;
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 9 }), fc.constantFrom(...changes), async (n, change) => {
        const entry = before[n - 1];
        if (entry === undefined) throw new Error('no entry');
        await put(n, { ...entry, ...change });
        expect(await verify()).toContain(`changed ${n}`);
        await put(n, entry);
        expect(await verify()).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test('finds what was taken out, at the beginning, in the middle and at the end', async () => {
    await chain();
    for (const n of [1, 5, 9]) {
      await take(n);
      expect(await verify()).toContain(`missing ${n}`);
    }
    expect((await audit()).said).toContain('entry 5 was there and is not any more');
  });

  test('finds two that changed places, and one that was sealed anew without the key', async () => {
    await chain();
    const before = await entries();
    const [third, fourth] = [before[2], before[3]];
    if (third === undefined || fourth === undefined) throw new Error('no entries');
    await put(3, { ...fourth, n: 3, source: 'a' });
    await put(4, { ...third, n: 4 });
    expect(await verify()).toEqual(expect.arrayContaining(['changed 3', 'changed 4']));
    await put(3, { ...third, who: 'x', seal: 'a'.repeat(64) });
    await put(4, { ...fourth, before: 'a'.repeat(64) });
    expect(await verify()).toEqual(expect.arrayContaining(['changed 3', 'changed 4']));
  });

  test('goes on after a year at the place where the chain was cut, which is signed', async () => {
    await chain();
    const end = (await audit()).said[0]?.split(' ').at(-1) ?? '';
    ground.pass(365 * 24 * 60 - 2);
    await sendOne(referralId('r4'));
    await linkNotes(ground.deps);
    await cutAudit(ground.deps);
    ground.pass(10);
    await cutAudit(ground.deps);
    const left = await entries();
    // Of the year before, that its three texts were erased stays too: that was done just now.
    expect(left.map(({ n }) => n)).toEqual([10, 11, 12, 13, 14, 15]);
    expect(await verify()).toEqual([]);
    expect((await audit('--end', end)).code).toBe(0);
    const head = await ground.store.load(auditHeads, auditTurn);
    const cut = head?.document.cut;
    if (head === undefined || cut === undefined) throw new Error('not cut');
    await ground.store.replace(auditHeads, auditTurn, head.version, {
      ...head.document,
      cut: { ...cut, n: 10 },
    });
    await take(10);
    expect(await verify()).toContain('cut 10');
  });

  test('says that it can do nothing without the key', async () => {
    const said: string[] = [];
    const { store, now } = ground;
    const out = (line: string) => void said.push(line);
    expect(await auditVerify([], { store, seals: undefined, now: now(), out })).toBe(1);
    expect(said).toEqual([expect.stringMatching(/^KLANKBORD_KEY is not set/)]);
  });
});
