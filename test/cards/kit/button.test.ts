import { expect, test } from '@jest/globals';
import { button, placeData, primary, seenData } from '../../../src/cards/kit/button.ts';
import { groupId, planId, programmeId } from '../../../src/core/kernel/id.ts';

const place = {
  programme: programmeId('msg'),
  group: groupId('A'),
  plan: planId('msg-y1-s1'),
  year: 1,
  intake: '2026',
};

test('a button carries what its verb needs', () => {
  expect(button('Open', 'session.open', placeData(place)).data).toEqual(place);
  expect(primary('Next', 'session.next', seenData(place, 3)).data).toEqual({ ...place, seen: 3 });
  expect(button('Help', 'help.show').data).toEqual({});
});

test('a button does not compile without what its verb needs, or with what another verb needs', () => {
  const made = [
    // @ts-expect-error: what is changed names the version that was seen
    button('Next', 'session.next', placeData(place)),
    // @ts-expect-error: a session that is not named cannot be opened
    button('Open', 'session.open'),
    // @ts-expect-error: help needs nothing
    button('Help', 'help.show', placeData(place)),
    // @ts-expect-error: an answer is one of three
    button('Yes', 'session.report', { ...seenData(place, 3), outcome: 'perhaps' }),
    // @ts-expect-error: a question is not a language
    button('Dutch', 'person.language', { entry: 'faq-1' }),
    // @ts-expect-error: nobody carries this out
    button('Explode', 'session.explode'),
  ];
  expect(made).toHaveLength(6);
});
