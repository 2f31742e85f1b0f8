import { expect, test } from '@jest/globals';
import { buttonsOf, textOf } from '../../../playground/teams/chat.ts';
import { answerText } from '../../../src/bots/turns/answer-text.ts';
import { drawRefusal } from '../../../src/bots/turns/serve-wish.ts';
import { carryOut } from '../../../src/bots/verbs.ts';
import { todoId } from '../../../src/core/kernel/id.ts';
import type { Wish } from '../../../src/core/wishes/wish.ts';
import { askerOf } from '../../support/card-gallery/asker.ts';
import { loadOrdinary } from '../../support/card-gallery/materials.ts';

/** A server in production that was given no key: no text is kept, and whoever wants to write one is told so. */

const todo = todoId('t1');
const wishes: readonly Wish[] = [
  { verb: 'todo.add' },
  { verb: 'todo.keep', todo, text: 'iets' },
  { verb: 'todo.open', todo },
  { verb: 'todo.done', todo, seen: 1 },
  { verb: 'todo.forget', todo, sure: true },
];

const asker = async () => askerOf('nl-BE', (await loadOrdinary()).group, 'trainee', 'Bilal');

test.each(wishes)('$verb says that nothing is kept here', async (wish) => {
  const bilal = await asker();
  expect(await carryOut(bilal, wish)).toMatchObject({ refusal: 'todo.off' });
  expect(textOf(drawRefusal(bilal, 'todo.off'))).toMatch(/bewaar ik hier niet: .* geen sleutel/);
});

test('what is typed with a day is told so too, and the list offers no way to write one', async () => {
  const bilal = await asker();
  expect(await answerText(bilal, 'literatuurstudie tegen 15 januari', 'm1')).toMatchObject({
    refusal: 'todo.off',
  });
  const list = await carryOut(bilal, { verb: 'task.list' });
  if (!('card' in list)) throw new Error(list.refusal);
  expect(textOf(list.card)).toMatch(/Wat je nog te doen hebt/);
  expect(buttonsOf(list.card).filter(({ verb }) => verb.startsWith('todo.'))).toEqual([]);
});
