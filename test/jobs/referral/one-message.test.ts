import { afterEach, describe, expect, test } from '@jest/globals';
import { openReferral } from '../../../src/core/referral/load-referral.ts';
import { dataKeys } from '../../../src/core/seals/data-keys.ts';
import { Died } from '../../support/mail-in-memory.ts';
import { an, bilal, type Ground, known, openGround, r1 } from './ground.ts';

let ground: Ground;
const open = async (...options: Parameters<typeof openGround>) => {
  ground = await openGround(...options);
  return ground;
};
afterEach(() => ground.close());

async function drafted(options: Parameters<typeof openGround>[0] = {}): Promise<Ground> {
  const it = await open(options);
  await it.ask();
  await it.give();
  await it.work();
  return it;
}

describe('a yes', () => {
  test('makes one draft of exactly that text, and the mentor sees it then and not before', async () => {
    const it = await open();
    await it.ask();
    await it.work();
    expect(it.drafts.calls).toEqual([]);
    expect(await it.mentorSees()).toMatchObject({ stage: 'waiting' });
    await it.give();
    await it.work();
    expect(it.drafts.drafts).toHaveLength(1);
    expect(it.drafts.drafts[0]?.view).toMatchObject({ subject: 'Vraag om een gesprek' });
    expect(await it.mentorSees()).toMatchObject({ stage: 'draft', isEdited: false, recipient: known });
  });

  test('is sent once, however often it is pressed, and both are told', async () => {
    const it = await drafted();
    await it.send();
    await it.send();
    await it.work();
    await it.work();
    expect(it.drafts.sent).toHaveLength(1);
    expect(it.drafts.calls.filter((each) => each === 'send')).toHaveLength(1);
    expect(await it.mentorSees()).toMatchObject({ stage: 'sent', as: 'same' });
    expect(await it.send()).toEqual({ ok: false, refusal: 'draft.sent' });
    expect((await it.told(bilal)).length).toBe(2);
    const [, sent, later] = await it.told(an);
    expect(sent).toBeDefined();
    expect(later?.moment).toBe('end');
  });

  test('said twice in two processes makes one draft', async () => {
    const it = await open();
    await it.ask();
    await Promise.all([it.give(), it.give()]);
    await Promise.all([it.work(it.depsOf('one')), it.work(it.depsOf('two'))]);
    it.pass(5);
    await it.work();
    expect(it.drafts.held).toHaveLength(1);
  });

  test('is good for that version of the question alone', async () => {
    const it = await open();
    await it.ask();
    await it.rewrite({ part: 'text', level: 2, topic: 'planning' });
    expect(await it.give(r1, 1)).toEqual({ ok: false, refusal: 'consent.superseded' });
    await it.work();
    expect(it.drafts.held).toEqual([]);
    await it.give(r1, 2);
    await it.work();
    expect(it.drafts.drafts[0]?.view.text).toContain('(2)');
  });

  test('a text of one’s own goes out unchanged, and what is no text is refused', async () => {
    const it = await open();
    await it.ask();
    for (const text of ['', '  \n', 'x'.repeat(2_001), 'a\u0007b', '\ud83d'])
      expect(await it.rewrite({ part: 'text', level: 3, text })).toEqual({
        ok: false,
        refusal: 'referral.bad-text',
      });
    await it.rewrite({ part: 'text', level: 3, text: 'Beste Lies,\n  graag een gesprek. Bilal' });
    await it.give();
    await it.work();
    expect(it.drafts.drafts[0]?.view.text).toBe('Beste Lies,\r\n  graag een gesprek. Bilal');
  });
});

describe('what nobody knows', () => {
  test.each(['lost-after', 'dies-after', 'lost-before', 'dies-before'] as const)(
    'a creation that is %s ends in one draft',
    async (fault) => {
      const it = await open();
      await it.ask();
      await it.give();
      it.drafts.faults.push(fault);
      await it.work().catch((cause) => expect(cause).toBeInstanceOf(Died));
      for (const minutes of [1, 2, 3, 15, 15]) {
        it.pass(minutes);
        await it.work();
      }
      expect(it.drafts.held).toHaveLength(1);
      expect(await it.mentorSees()).toMatchObject({ stage: 'draft' });
    },
  );

  test.each(['lost-after', 'dies-after'] as const)('a sending that is %s is one mail', async (fault) => {
    const it = await drafted();
    await it.send();
    it.drafts.faults.push('none', fault);
    it.drafts.lag = 90_000;
    await it.work().catch((cause) => expect(cause).toBeInstanceOf(Died));
    for (const minutes of [1, 2, 3, 15, 15]) {
      it.pass(minutes);
      await it.work();
    }
    expect(it.drafts.calls.filter((each) => each === 'send')).toHaveLength(1);
    expect(it.drafts.sent).toHaveLength(1);
    expect(await it.mentorSees()).toMatchObject({ stage: 'sent' });
  });

  test('a sending that did not arrive is not repeated: the mentor is told, and presses again', async () => {
    const it = await drafted();
    await it.send();
    it.drafts.faults.push('none', 'lost-before');
    await it.work();
    for (const minutes of [1, 2, 3, 15]) {
      it.pass(minutes);
      await it.work();
    }
    expect(it.drafts.calls.filter((each) => each === 'send')).toHaveLength(1);
    expect(await it.mentorSees()).toMatchObject({ stage: 'draft', isSending: false });
    await it.send();
    await it.work();
    expect(it.drafts.sent).toHaveLength(1);
  });

  test('accepted and nowhere to be seen, it is being confirmed, never sent again, and said in the end', async () => {
    const it = await drafted();
    await it.send();
    await it.work().then(() => it.drafts.held.splice(0));
    const again = await drafted();
    await again.send();
    again.drafts.lag = 1e9;
    await again.work();
    expect(await again.mentorSees()).toMatchObject({ stage: 'draft', isSending: true });
    for (let hours = 0; hours < 10; hours += 1) {
      again.pass(61);
      await again.work();
    }
    expect(await again.mentorSees()).toMatchObject({ stage: 'sent', as: 'unseen' });
    expect(again.drafts.calls.filter((each) => each === 'send')).toHaveLength(1);
  });
});

describe('what the mentor does in Outlook', () => {
  test('edited, it is not sent from here, and that is said', async () => {
    const it = await drafted();
    const [draft] = it.drafts.drafts;
    it.drafts.change(draft?.id ?? '', { text: 'Beste Lies, hij is moe.' });
    await it.send();
    await it.work();
    expect(it.drafts.sent).toEqual([]);
    expect(await it.mentorSees()).toMatchObject({ stage: 'draft', isEdited: true, isSending: false });
  });

  test('a second reader in copy is an edit; ends of lines, hard spaces and capitals of an address are none', async () => {
    const it = await drafted();
    const [draft] = it.drafts.drafts;
    const { text = '' } = draft?.view ?? {};
    it.drafts.change(draft?.id ?? '', {
      text: `${text.replaceAll(' ', ' ')} \r\n`,
      to: ['LIES.Zonnebloem@uz.example'],
    });
    it.pass(16);
    await it.work();
    expect(await it.mentorSees()).toMatchObject({ isEdited: false });
    it.drafts.change(draft?.id ?? '', { cc: ['chef@uz.example'] });
    it.pass(16);
    await it.work();
    expect(await it.mentorSees()).toMatchObject({ isEdited: true });
  });

  test('sent by hand, it is noticed', async () => {
    const it = await drafted();
    it.drafts.sendByHand(it.drafts.drafts[0]?.id ?? '');
    for (const minutes of [16, 3]) {
      it.pass(minutes);
      await it.work();
    }
    expect(await it.mentorSees()).toMatchObject({ stage: 'sent', as: 'same' });
  });

  test('sent by hand with another text, both are told that it is another', async () => {
    const it = await drafted();
    const id = it.drafts.drafts[0]?.id ?? '';
    it.drafts.change(id, { text: 'iets anders' });
    it.drafts.sendByHand(id);
    it.pass(16);
    await it.work();
    expect(await it.mentorSees()).toMatchObject({ stage: 'sent', as: 'other' });
    expect(await it.traineeSees()).toMatchObject({ stage: 'sent', as: 'other' });
  });

  test.each(['deleted', 'vanished'])('%s, it is discarded and never made again', async (how) => {
    const it = await drafted();
    const id = it.drafts.drafts[0]?.id ?? '';
    if (how === 'deleted') it.drafts.change(id, { isDeleted: true });
    else it.drafts.held.splice(0);
    for (const minutes of [16, 3, 16, 60, 60]) {
      it.pass(minutes);
      await it.work();
    }
    expect(it.drafts.calls.filter((each) => each === 'make')).toHaveLength(1);
    expect(await it.mentorSees()).toMatchObject({ stage: 'closed' });
    expect(await it.traineeSees()).toMatchObject({ stage: 'closed' });
    expect(await it.store.list(dataKeys)).toEqual([]);
  });
});

describe('a withdrawal', () => {
  test('before anything left makes that nothing leaves, and the mentor sees it waiting until it expires', async () => {
    const it = await open();
    await it.ask();
    await it.give();
    await it.withdraw();
    await it.work();
    expect(it.drafts.calls).toEqual([]);
    expect(await it.mentorSees()).toMatchObject({ stage: 'waiting' });
    it.pass(72 * 60);
    await it.work();
    expect(await it.mentorSees()).toEqual({ id: r1, stage: 'closed' });
  });

  test('while nobody knows whether a draft was made waits behind it, and takes it away then', async () => {
    const it = await open();
    await it.ask();
    await it.give();
    it.drafts.faults.push('lost-after');
    it.drafts.lag = 10 * 60_000;
    await it.work();
    await it.withdraw();
    await it.work();
    expect(it.drafts.drafts).toHaveLength(1);
    for (const minutes of [2, 15, 61, 61]) {
      it.pass(minutes);
      await it.work();
    }
    expect(it.drafts.held).toEqual([]);
    expect(await it.mentorSees()).toMatchObject({ stage: 'waiting' });
  });

  test('after the draft was shown takes it away for good, and the mentor sees that it is closed', async () => {
    const it = await drafted();
    await it.withdraw();
    await it.work();
    expect(it.drafts.held).toEqual([]);
    expect(await it.mentorSees()).toEqual({ id: r1, stage: 'closed' });
    expect(await it.send()).toEqual({ ok: false, refusal: 'referral.unknown' });
  });

  test('says where a draft lies that could not be deleted for good', async () => {
    const it = await drafted();
    it.drafts.keepsDeleted = true;
    await it.withdraw();
    await it.work();
    expect(it.drafts.drafts).toEqual([]);
    expect(await it.traineeSees()).toMatchObject({ stage: 'closed', left: 'deleted-items' });
  });

  test('after the mentor pressed send and before it left, nothing leaves', async () => {
    const it = await drafted();
    await it.send();
    await it.withdraw();
    await it.work();
    expect([it.drafts.sent, it.drafts.drafts]).toEqual([[], []]);
  });

  test('while it is leaving promises nothing, until it is known what came of it', async () => {
    const it = await drafted();
    await it.send();
    it.drafts.faults.push('none', 'lost-after');
    it.drafts.lag = 60_000;
    await it.work();
    await it.withdraw();
    expect(await it.traineeSees()).toMatchObject({ stage: 'closed', isLeaving: true });
    expect(await it.mentorSees()).toEqual({ id: r1, stage: 'closed', isLeaving: true });
    for (const minutes of [1, 3]) {
      it.pass(minutes);
      await it.work();
    }
    expect(await it.traineeSees()).toMatchObject({ stage: 'sent', as: 'unseen' });
    expect(it.drafts.calls.filter((each) => each === 'send')).toHaveLength(1);
  });

  test('of what was leaving and did not arrive takes it away after all', async () => {
    const it = await drafted();
    await it.send();
    it.drafts.faults.push('none', 'lost-before');
    await it.work();
    await it.withdraw();
    for (const minutes of [1, 3, 16, 61]) {
      it.pass(minutes);
      await it.work();
    }
    expect(it.drafts.held).toEqual([]);
    expect(await it.traineeSees()).toEqual({ id: r1, startedBy: 'mentor', stage: 'closed' });
  });

  test('after it was sent is noted, and closes the question that would follow', async () => {
    const it = await drafted();
    await it.send();
    await it.work();
    expect(await it.withdraw()).toMatchObject({ ok: true, value: { document: { stage: 'sent' } } });
    expect((await openReferral(it.keeping, r1))?.secret?.noFollowUp).toBe(true);
  });
});

describe('time', () => {
  test('takes a draft with the consent, after 72 hours', async () => {
    const it = await drafted();
    it.pass(72 * 60);
    expect(await it.send()).toEqual({ ok: false, refusal: 'consent.expired' });
    await it.work();
    await it.work();
    expect(it.drafts.held).toEqual([]);
    expect(await it.mentorSees()).toEqual({ id: r1, stage: 'closed' });
  });

  test('takes the text thirty days after it was sent, and its key; that there was a consent stays', async () => {
    const it = await drafted();
    await it.send();
    await it.work();
    it.pass(30 * 24 * 60 - 1);
    await it.work();
    expect(await it.mentorSees()).toMatchObject({ stage: 'sent', recipient: known });
    it.pass(1);
    await it.work();
    expect(await it.mentorSees()).toEqual({ id: r1, stage: 'sent', sentAt: expect.any(Number), as: 'same' });
    expect(await it.store.list(dataKeys)).toEqual([]);
  });
});

describe('the question two weeks later', () => {
  test('is to the mentor, and the trainee can close it for good without anybody hearing of it', async () => {
    const it = await drafted();
    await it.send();
    await it.work();
    const before = [await it.told(an), await it.told(bilal), await it.mentorSees()];
    expect((await it.told(an)).map(({ moment }) => moment)).toEqual(['now', 'now', 'end', 'later']);
    expect((await it.closeFollowUp()).ok).toBe(true);
    await it.work();
    expect([await it.told(an), await it.told(bilal), await it.mentorSees()]).toEqual(before);
    expect((await openReferral(it.keeping, r1))?.secret?.noFollowUp).toBe(true);
  });
});

describe('where nothing may happen in a mailbox', () => {
  test('the text is shown to the mentor after the same proof, and goes when it is withdrawn', async () => {
    const it = await drafted({ mode: 'off' });
    expect(it.drafts.calls).toEqual([]);
    expect(await it.mentorSees()).toMatchObject({ stage: 'to-copy', recipient: known });
    await it.withdraw();
    expect(await it.mentorSees()).toEqual({ id: r1, stage: 'closed' });
    expect(await it.store.list(dataKeys)).toEqual([]);
  });

  test('drafts may be made and not sent', async () => {
    const it = await drafted({ mode: 'draft' });
    expect(await it.mentorSees()).toMatchObject({ stage: 'draft', maySend: false });
    expect(await it.send()).toEqual({ ok: false, refusal: 'draft.no-sending' });
  });

  test('a mailbox that is not ours to write in is as if there were none', async () => {
    const it = await open();
    await it.ask();
    await it.give();
    it.drafts.faults.push('not-permitted');
    await it.work();
    it.pass(61);
    await it.work();
    expect(await it.mentorSees()).toMatchObject({ stage: 'to-copy' });
  });
});
