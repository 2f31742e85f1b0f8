import { type Button, buttonsOf, type Chat, type Json } from '../../../playground/teams/chat.ts';

/** The button with this verb and these data; throws where the card has none. */
export function find(card: Json, verb: string, data: Json = {}): Button {
  const found = buttonsOf(card).find(
    (each) => each.verb === verb && Object.entries(data).every(([name, value]) => each.data[name] === value),
  );
  if (found === undefined) throw new Error(`no ${verb} ${JSON.stringify(data)} on ${JSON.stringify(card)}`);
  return found;
}

export function press(verb: string, data: Json = {}): Button {
  return { type: 'Action.Execute', title: '', verb, data };
}

/** Answers the question of a card, and gives the next card. */
export function answer(chat: Chat, card: Json, text: string): Promise<Json> {
  return chat.walk(find(card, 'goal.turn', { turn: 'answer' }), { answer: text });
}

export const said = {
  able: 'zelf een slechtnieuwsgesprek openen',
  notice: 'ik laat een stilte vallen',
  where: 'op de poli op dinsdag',
  feedback: 'de arts-assistent',
};

/** Words a goal up to the question who reads it. */
export async function wordGoal(chat: Chat, date = '2026-12-15', texts = said, remind = ''): Promise<Json> {
  let card = await chat.ask('leerdoel toevoegen');
  for (const text of Object.values(texts)) card = await answer(chat, card, text);
  return chat.walk(find(card, 'goal.turn', { turn: 'day' }), { date, remind });
}

/** The same up to a goal that is kept. */
export async function keepGoal(chat: Chat, shared: boolean, texts = said): Promise<Json> {
  const asked = await wordGoal(chat, '2026-12-15', texts);
  const whole = await chat.walk(find(asked, 'goal.turn', { turn: 'reader', shared }));
  return chat.walk(find(whole, 'goal.turn', { turn: 'keep' }));
}
