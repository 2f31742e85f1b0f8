import { lexicon } from './lexicon.ts';
import { any, both, named, not, type Rule, speaksOf } from './rule.ts';
import { whomToEvaluate } from './rules-programme.ts';
import { hasWhen } from './says-when.ts';

/** A wish, or about a meeting with somebody: no question, whatever it speaks of. */
const isWish = any(
  '^(?:ik|i|je|we) (?:wil|zou|want|would|veux|voudrais|d like)',
  'mentor (?:see|meet) (?:me|us)|mentor (?:mij|me|ons) (?:zien|ontmoeten)',
);

/** Somebody who helps is asked for, such as a confidential adviser. */
const asksForHelp = both(speaksOf('recipient'), not(any(lexicon.supervisor)));

/** The standing questions of a programme, by what its own words say that is asked. */
export const questions: readonly Rule[] = [
  {
    intent: 'faq',
    fits: both(speaksOf('topic'), not(isWish), not(asksForHelp), not(whomToEvaluate), not(hasWhen)),
    slots: (_, { topic }) => named('topic', topic),
  },
];

/** Asking what happens to one's own words: before anything in them counts as a request. */
export const ownWords: readonly Rule[] = [
  {
    intent: 'faq',
    fits: any(
      '^(?:hoe vaak|hoe dikwijls|hoeveel keer|how often|how many times|combien de fois|a quelle frequence)',
    ),
  },
  {
    intent: 'faq',
    fits: any(
      '(?:wie|who|qui)(?: (?:can|could|kan|peut|gaat|else|anders|d autre))* (?:ziet|zien|leest|lezen|sees?|' +
        'reads?|voit|voir|lit|lire)(?: (?:er|hier|ici|here))? (?:mee|meelezen|along|dit|dat|this|it|ca|ceci|' +
        'cela|wat ik|what i|ce que j|mijn (?:berichten|antwoorden|chat)|my (?:messages|answers|chat)|' +
        'mes (?:messages|reponses)|deze chat|this chat)',
      '(?:leest|kijkt) (?:er )?(?:\\S+ )?(?:iemand|mens) (?:\\S+ )?mee',
      '(?:does|can|is) (?:\\S+ )?(?:anyone|anybody|someone|somebody) (?:\\S+ )?(?:read|reading|see) (?:this|along|what i|my (?:messages|chat))',
      'est ce que (?:quelqu un|on) (?:lit|voit) (?:ca|ceci|cela|ce que)',
      '(?:ziet|leest) (?:\\S+ ){0,2}(?:coordinator|coordinatie|commissie) (?:wat ik|dit|mee)',
      `(?:ben|are|es) (?:jij|je|you|tu) (?:\\S+ )?(?:een |a |an |un |une )?(?:mens|bot|robot|programma|human|person|program|humain|programme|machine)(?= |$)`,
    ),
    slots: (_, { topic }) => named('topic', topic),
  },
  {
    intent: 'faq',
    fits: both(
      any(
        '(?:wordt|worden|word|is|are|blijft|blijven|est ce que|ziet|weet|hoort|leest|krijgt|does|do|can|will|' +
          'who|wie|qui) (?:\\S+ ){0,4}(?:wat|what|ce que|everything|anything|alles wat|tout ce que) (?:ik|i|je|' +
          'j) (?:\\S+ ){0,2}(?:zeg|schrijf|typ|type|vertel|say|write|tell|dis|ecris|tape|raconte)',
      ),
      not(any('verwijder|wis|delete|vergeet|forget|oublie')),
    ),
    slots: (_, { topic }) => named('topic', topic),
  },
];
