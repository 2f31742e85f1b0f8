import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { entraId } from '../../src/core/kernel/id.ts';
import { isUnchanged } from '../../src/core/referral/is-unchanged.ts';
import type { MailAnswer, MailDrafts, MailView } from '../../src/core/referral/mail-drafts.ts';
import { type GraphUnderTest, mentor } from '../playground/graph/open-graph.ts';
import { sampleMessage, sampleProof, sampleRecipient } from '../support/sample-consent.ts';

/** Drafts under test, with the other side at hand and everything that was logged. */
export interface MailGround {
  readonly mail: MailDrafts;
  readonly graph: GraphUnderTest;
  readonly logged: readonly string[];
}

const mailbox = entraId(mentor.id);
const stamp = 'c0ffee00-2222-4222-8333-444455556666';
const proof = sampleProof(stamp);

function messageOf(answer: MailAnswer): MailView {
  if (answer.kind !== 'message') throw new Error(JSON.stringify(answer));
  return answer.message;
}

/** What every port to mentors' mailboxes must do, with each way of failing that somebody met. */
export function mailDraftsContract(open: () => Promise<MailGround>): void {
  jest.setTimeout(90_000);
  let { mail, graph, logged } = {} as MailGround;
  beforeEach(async () => {
    ({ mail, graph, logged } = await open());
  });
  afterEach(() => graph.close());

  const make = async () => messageOf(await mail.make(mailbox, proof));
  const find = async () => {
    const answer = await mail.find(mailbox, stamp);
    if (answer.kind !== 'found') throw new Error(JSON.stringify(answer));
    return answer.messages;
  };
  const look = (id: string) => mail.look(mailbox, id, stamp);
  const unchanged = (view: MailView) => isUnchanged(view, sampleMessage, sampleRecipient);

  describe('a draft', () => {
    it('case 39: is the text that was consented to, after normalising, to one person, and text only', async () => {
      const made = await make();
      expect(made).toMatchObject({ isDraft: true, subject: sampleMessage.subject, cc: [], bcc: [] });
      expect(unchanged(made)).toBe(true);
      const read = messageOf(await look(made.id));
      expect(read.text).not.toBe(sampleMessage.text);
      expect(unchanged(read)).toBe(true);
      expect(made.webLink).toMatch(/^https:/);
      const [{ body } = { body: '' }] = (await graph.journal()).filter(({ method }) => method === 'POST');
      expect(JSON.parse(body)).toEqual({
        subject: sampleMessage.subject,
        body: { contentType: 'text', content: sampleMessage.text },
        toRecipients: [{ emailAddress: { address: sampleRecipient.email, name: sampleRecipient.name } }],
        singleValueExtendedProperties: [{ id: expect.any(String), value: stamp }],
      });
    });

    it('is found by its stamp, and by nobody else’s', async () => {
      const { id } = await make();
      expect(await find()).toMatchObject([{ id, isDraft: true }]);
      expect(await mail.find(mailbox, "o'ther")).toEqual({ kind: 'found', messages: [] });
      expect(await mail.look(mailbox, id, 'other')).toEqual({ kind: 'absent' });
    });

    it('is none of ours without our stamp, and nothing of it is handed on or logged', async () => {
      const other = await graph.mine('POST', '/messages', {
        body: { subject: 'Kwakkelstein', body: { contentType: 'text', content: 'Zwaardvisser' } },
        headers: { prefer: 'IdType="ImmutableId"' },
      });
      const answers = [await look(String(other.body.id)), await mail.find(mailbox, stamp)];
      expect(answers).toEqual([{ kind: 'absent' }, { kind: 'found', messages: [] }]);
      await make();
      await mail.find(mailbox, stamp);
      for (const word of ['Kwakkelstein', 'Zwaardvisser', 'Bilal', 'lies.maes', 'Vraag om'])
        expect(logged.join()).not.toContain(word);
    });

    it('is never made or sent for what only looks like a proof', async () => {
      const { id } = await make();
      const forged = { ...proof } as typeof proof;
      await expect(mail.make(mailbox, forged)).rejects.toThrow('without a consent');
      await expect(mail.send(mailbox, id, forged)).rejects.toThrow('without a consent');
      expect(await graph.mails()).toEqual([]);
    });

    it.each([
      ['cut-before', 0],
      ['cut-after', 1],
      ['cut-body', 1],
      ['html-503', 0],
      ['504', 1],
    ])('case 40: with %s is unknown, asked once, and a look by stamp finds %i', async (name, count) => {
      await graph.turnOn(name);
      expect(await mail.make(mailbox, proof)).toEqual({ kind: 'unknown' });
      expect(await find()).toHaveLength(count);
    });

    it('case 41: edited in Outlook is seen to be another one, whatever was edited', async () => {
      const { id } = await make();
      const edits = [
        { content: `${sampleMessage.text} Groeten` },
        { content: sampleMessage.text, bcc: ['x@elsewhere.example'] },
        { bcc: [], cc: ['x@elsewhere.example'] },
        { cc: [], to: ['x@elsewhere.example'] },
        { to: [sampleRecipient.email], subject: 'Anders' },
      ];
      for (const edit of edits) {
        await graph.act('edit-draft', { message: id, ...edit });
        expect(unchanged(messageOf(await look(id)))).toBe(false);
      }
      await graph.act('edit-draft', { message: id, subject: sampleMessage.subject });
      expect(unchanged(messageOf(await look(id)))).toBe(true);
    });
  });

  describe('a draft that is sent', () => {
    it('is gone under its id, and its copy is found by stamp and still the same', async () => {
      const { id } = await make();
      expect(await mail.send(mailbox, id, proof)).toEqual({ kind: 'done' });
      expect(await look(id)).toEqual({ kind: 'absent' });
      const [copy, ...others] = await find();
      expect(others).toEqual([]);
      expect(copy).toMatchObject({ isDraft: false, sentAt: expect.any(Number) });
      expect(copy !== undefined && copy.id !== id && unchanged(copy)).toBe(true);
      expect(await graph.mails()).toMatchObject([{ to: sampleRecipient.email }]);
    });

    it('case 42: by hand in Outlook is found by stamp too, under another id or under the same', async () => {
      const { id } = await make();
      await graph.act('send-draft', { message: id });
      expect(await find()).toMatchObject([{ isDraft: false }]);
      await graph.turnOn('sent-keeps-id');
      const second = await make();
      await graph.act('send-draft', { message: second.id });
      expect(await look(second.id)).toMatchObject({ kind: 'message', message: { isDraft: false } });
    });

    it('is found late, or never, and nothing else is said of it', async () => {
      const { id } = await make();
      await graph.turnOn('sent-late:120000');
      expect(await mail.send(mailbox, id, proof)).toEqual({ kind: 'done' });
      expect([await look(id), await find()]).toEqual([{ kind: 'absent' }, []]);
      await graph.pass(120_000);
      expect(await find()).toHaveLength(1);
    });

    it.each(['cut-before', 'cut-after', 'html-503', 'html-503:done', '504'])(
      'with %s is unknown, and asked once',
      async (name) => {
        const { id } = await make();
        await graph.turnOn(name);
        expect(await mail.send(mailbox, id, proof)).toEqual({ kind: 'unknown' });
        expect((await graph.mails()).length).toBeLessThan(2);
      },
    );

    it('can not be sent again', async () => {
      const { id } = await make();
      await mail.send(mailbox, id, proof);
      expect(await mail.send(mailbox, id, proof)).toEqual({ kind: 'absent' });
      expect(await graph.mails()).toHaveLength(1);
    });
  });

  describe('a draft that is taken back', () => {
    it('case 43: is gone for good, also when a look finds it late', async () => {
      await graph.turnOn('lag:5000');
      const { id } = await make();
      expect(await mail.discard(mailbox, id)).toEqual({ kind: 'absent' });
      await graph.pass(5_000);
      expect(await mail.discard(mailbox, id)).toEqual({ kind: 'done' });
      expect([await look(id), await find()]).toEqual([{ kind: 'absent' }, []]);
    });

    it('lies in Deleted Items where it can’t be taken for good, and is seen to lie there', async () => {
      const { id } = await make();
      await graph.turnOn('purge-refused');
      expect(await mail.discard(mailbox, id)).toEqual({ kind: 'done', left: 'deleted-items' });
      expect(await look(id)).toMatchObject({ message: { isDeleted: true } });
      expect(await find()).toMatchObject([{ id, isDeleted: true }]);
    });

    it('is left alone when it was sent meanwhile, also under the same id', async () => {
      await graph.turnOn('sent-keeps-id');
      const { id } = await make();
      await graph.act('send-draft', { message: id });
      expect(await mail.discard(mailbox, id)).toEqual({ kind: 'absent' });
      expect(await find()).toMatchObject([{ id, isDraft: false }]);
    });

    it('was thrown away by hand already', async () => {
      const { id } = await make();
      await graph.act('delete-draft', { message: id });
      expect(await look(id)).toMatchObject({ message: { isDeleted: true } });
    });

    it.each(['cut-after', '504'])('with %s is unknown', async (name) => {
      const { id } = await make();
      await graph.turnOn(name);
      expect(await mail.discard(mailbox, id)).toEqual({ kind: 'unknown' });
    });
  });

  describe('a mailbox that is closed to us', () => {
    it.each([
      ['scope-out', { kind: 'not-permitted' }],
      ['no-mailbox', { kind: 'no-mailbox' }],
      ['401-always', { kind: 'identity' }],
      ['429:600', { kind: 'later', afterMs: 600_000 }],
    ])('with %s says so, and nothing is done', async (name, answer) => {
      await graph.turnOn(name);
      expect(await mail.make(mailbox, proof)).toEqual(answer);
      expect(await mail.find(mailbox, stamp)).toEqual(
        name === '429:600' ? { kind: 'later', afterMs: expect.any(Number) } : answer,
      );
    });
  });
}
