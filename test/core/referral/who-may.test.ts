import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { groupId } from '../../../src/core/kernel/id.ts';
import { chooseRecipient, knownRecipients } from '../../../src/core/referral/choose-recipient.ts';
import { judgeMentor } from '../../../src/core/referral/judge-mentor.ts';
import { personOf } from '../../support/sample-cohort.ts';
import { sampleProgramme } from '../../support/sample-programme.ts';

const g1 = groupId('g1');
const mentor = personOf('an', 'mentor', g1);
const lies = { name: 'Lies Maes', email: 'lies.maes@uz.example' };
const pairWith = (more: Parameters<typeof personOf>[3]) => ({
  programme: sampleProgramme.id,
  mentor,
  trainee: personOf('bilal', 'trainee', g1, more),
});

describe('who may send something for a trainee', () => {
  test('is the mentor of the group, and nobody who assesses the trainee', () => {
    expect(judgeMentor(pairWith({ supervisor: lies }), lies)).toBeUndefined();
    for (const more of [
      { supervisor: { name: 'An', email: mentor.email } },
      { coordinatingSupervisor: { name: 'An', email: mentor.email.toUpperCase() } },
      { assessedBy: [mentor.id] },
      { assessedBy: ['somebody', mentor.email] },
    ])
      expect(judgeMentor(pairWith(more), lies)).toBe('referral.mentor-assesses');
  });

  test('is not the recipient, in whatever case the address is written', () => {
    const self = { email: ` ${mentor.email.toUpperCase()} ` };
    expect(judgeMentor(pairWith({}), self)).toBe('referral.mentor-is-recipient');
  });

  test('is no mentor of another group or programme, and nobody for somebody who has left', () => {
    const pair = pairWith({});
    const others = [
      { ...pair, trainee: personOf('bilal', 'trainee', groupId('g2')) },
      { ...pair, mentor: personOf('chloe', 'trainee', g1) },
      { ...pair, mentor: { ...mentor, active: false } },
      { ...pair, trainee: { ...pair.trainee, active: false } },
    ];
    for (const other of others) expect(judgeMentor(other, lies)).toBe('referral.not-yours');
  });
});

describe('a recipient', () => {
  const { trainee } = pairWith({ supervisor: lies });
  const membership = trainee.memberships[0] ?? { programme: sampleProgramme.id, role: 'trainee' };
  const typed = (text: string) =>
    chooseRecipient(membership, { kind: 'typed', role: 'supervisor', typed: text });

  test('is one whom the people file knows, or a name with an address', () => {
    expect(knownRecipients(membership)).toEqual([{ role: 'supervisor', ...lies }]);
    const other = chooseRecipient(membership, { kind: 'known', role: 'coordinating-supervisor' });
    expect(other).toEqual({ ok: false, refusal: 'referral.no-recipient' });
    for (const text of [
      'Lies Maes <Lies.Maes@uz.example>',
      ' "Lies  Maes" < lies.maes@uz.example > ',
      'Lies Maes lies.maes@uz.example',
      'Lies Maes, lies.maes@uz.example ',
    ])
      expect(typed(text)).toEqual({ ok: true, value: { role: 'supervisor', ...lies } });
  });

  test('is one line, one name, one address: nothing that adds a second reader', () => {
    for (const text of [
      'lies.maes@uz.example',
      '<lies.maes@uz.example>',
      'Lies <lies>',
      'Lies lies',
      'Lies a@uz.example b@uz.example',
      'Lies a@uz.example, b@uz.example',
      'Lies <a@uz.example',
      'Lies <a@uz.example>, Jan <b@uz.example>',
      'Lies\nBcc: x <a@uz.example>',
      'Lies <a@uz.example> <b@uz.example>',
      'Lies <a@uz.example;b@uz.example>',
      `${'x'.repeat(121)} <a@uz.example>`,
    ])
      expect(typed(text)).toEqual({ ok: false, refusal: 'referral.bad-recipient' });
  });

  test('never has the end of a line in it, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.emailAddress(), (name, address) => {
        const read = typed(`${name} <${address}>`);
        expect(read.ok && /[\p{Cc}<>]/u.test(read.value.name + read.value.email)).toBe(false);
      }),
    );
  });
});
