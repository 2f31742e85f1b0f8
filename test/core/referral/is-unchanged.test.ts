import { describe, expect, it, test } from '@jest/globals';
import * as fc from 'fast-check';
import { isUnchanged } from '../../../src/core/referral/is-unchanged.ts';

const recipient = { email: 'lies.maes@uz.example' };
const message = { subject: 'Vraag om een gesprek', text: 'Beste Lies,\n\nhebt u  deze week tijd?\n' };
const found = { ...message, to: [recipient.email], cc: [], bcc: [] };
const is = (more: Partial<typeof found>) => isUnchanged({ ...found, ...more }, message, recipient);

describe('a message in a mailbox is what was consented to', () => {
  test.each([
    ['as it was made', {}],
    ['with the line ends of Exchange', { text: 'Beste Lies,\r\n\r\nhebt u  deze week tijd?\r\n' }],
    ['with those of an old Mac', { text: 'Beste Lies,\r\rhebt u  deze week tijd?\r' }],
    ['with spaces that do not break', { text: 'Beste Lies,\n\nhebt\u00a0u \u00a0deze week tijd?' }],
    ['with spaces at the ends of lines', { text: 'Beste Lies, \n \nhebt u  deze week tijd?  \n\n\n' }],
    ['with another case of the address', { to: [' Lies.Maes@UZ.example'] }],
  ])('%s', (_, more) => {
    expect(is(more)).toBe(true);
  });

  it('whatever a mailbox does to it by itself', () => {
    const twist = (text: string, ends: string, spaces: readonly boolean[]) =>
      [...text.replaceAll('\n', ends)]
        .map((sign, at) => (sign === ' ' && spaces[at] ? '\u00a0' : sign))
        .join('');
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'é', ' ', '\n', '.', '\u00a0') }),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.array(fc.boolean(), { minLength: 50, maxLength: 50 }),
        fc.constantFrom('', ' ', '\r\n', '\n \n'),
        (text, ends, spaces, tail) => {
          const there = { ...found, text: twist(text, ends, spaces) + tail };
          expect(isUnchanged(there, { ...message, text }, recipient)).toBe(true);
        },
      ),
    );
  });
});

describe('a message in a mailbox is another one', () => {
  test.each([
    ['with a word more', { text: `${message.text}\nPS` }],
    ['with another letter', { text: message.text.replace('Lies', 'lies') }],
    ['with one space less', { text: message.text.replace('  ', ' ') }],
    ['with an empty line less', { text: message.text.replace('\n\n', '\n') }],
    ['indented', { text: ` ${message.text}` }],
    ['with another subject', { subject: 'Vraag' }],
    ['to somebody else', { to: ['other@uz.example'] }],
    ['to nobody', { to: [] }],
    ['to one more', { to: [recipient.email, 'other@uz.example'] }],
    ['to the same one twice', { to: [recipient.email, recipient.email] }],
    ['with a copy', { cc: ['other@uz.example'] }],
    ['with a hidden copy', { bcc: ['other@uz.example'] }],
    ['in copy only', { to: [], cc: [recipient.email] }],
  ] as const)('%s', (_, more) => {
    expect(is(more as Partial<typeof found>)).toBe(false);
  });
});
