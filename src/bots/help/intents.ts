import { button } from '../../cards/kit/button.ts';
import { findAnswer } from '../../core/programme/find-questions.ts';
import type { Wish } from '../../core/wishes/wish.ts';
import type { Slots } from '../../understanding/understand.ts';
import type { Answer, Asker } from '../asker.ts';
import { asChoice, fromMenu, type IntentRows, notOffered } from '../intent-row.ts';
import { sayWithCoordinators } from '../people/say-with-coordinators.ts';
import { sayNotYet } from '../say-not-yet.ts';
import { sayStopped } from '../sessions/offer-running.ts';
import { sayGreeting, sayOutOfScope } from './say.ts';

export const helpIntents = {
  help: {
    read: (asker, { slots }) =>
      slots.topic === 'installeren' ? sayInstalling(asker) : { wish: { verb: 'help.show' } },
    offer: ({ words }) => button(words['button.help'], 'help.show'),
  },
  faq: {
    read: (asker, { slots }) => ({ wish: readFaq(asker, slots.topic) }),
    offer: fromMenu('faq.show'),
  },
  'evaluation-form': {
    read: (asker) =>
      asker.programme.mode === 'one-to-one'
        ? sayNotYet(asker, 'other')
        : { wish: readFaq(asker, 'niet-evalueren') },
    offer: asChoice('evaluation-form'),
  },
  crisis: { read: () => ({ wish: { verb: 'help.card' } }), offer: notOffered },
  greet: { read: sayGreeting, offer: notOffered },
  'stop-dialog': { read: sayStopped, offer: notOffered },
  'out-of-scope': {
    read: (asker, { slots }) => sayOutOfScope(asker, slots.patientData === true),
    offer: notOffered,
  },
} satisfies Partial<IntentRows>;

function readFaq({ programme, membership }: Asker, topic: Slots['topic']): Wish {
  const entry = topic === undefined ? undefined : findAnswer(programme.faq, topic, membership.role);
  return entry === undefined ? { verb: 'faq.show' } : { verb: 'faq.show', entry: entry.id };
}

/** How somebody else gets Klankbord in Teams. */
export async function sayInstalling(asker: Asker): Promise<Answer> {
  const { words, membership } = asker;
  const known = words[membership.role === 'coordinator' ? 'install.unknownToYou' : 'install.unknown'];
  const paragraphs = [words['install.how'], words['install.missing'], known];
  return sayWithCoordinators(asker, words['install.title'], paragraphs);
}
