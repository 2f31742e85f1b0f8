import * as z from 'zod/v4';
import { levels, messageTopics, recipientRoles } from '../../core/consent/message.ts';
import { given } from '../../core/kernel/given.ts';
import { personId, referralId } from '../../core/kernel/id.ts';
import { needs, ways } from '../../core/programme/referring.ts';
import type { RecipientChoice, ReferralChoice, Rewriting } from '../../core/referral/wishes.ts';
import { count, id } from '../read-data.ts';
import type { Called, Rows, Sent } from '../verb-row.ts';
import { openDraft, sendNow, throwAway } from './act-on-draft.ts';
import { answerNo, answerYes, rewrite, showConsent, withdraw } from './answer-consent.ts';
import { askReferral } from './ask-referral.ts';
import { chooseReferral, openReferral } from './show-help.ts';

/** None of these verbs is logged: not even that somebody looked may be read anywhere. */

const person = id.transform(personId);
const referral = id.transform(referralId);
const seen = { referral, seen: count };
/** As it was typed; what is no name with an address is told on the card, so it is read further on. */
const typedRecipient = z.string().max(1_000).catch('');
const role = z.enum(recipientRoles);

const choice = z.discriminatedUnion('choice', [
  z.object({ choice: z.literal('person'), trainee: person }),
  z.object({ choice: z.literal('need'), need: z.enum(needs) }),
  z.object({ choice: z.literal('way'), way: z.enum(ways), trainee: person.optional() }),
]);

const chosen = choice.transform((data): { readonly choice: ReferralChoice } => {
  switch (data.choice) {
    case 'person':
      return { choice: { kind: 'person', trainee: data.trainee } };
    case 'need':
      return { choice: { kind: 'need', need: data.need } };
    case 'way':
      return { choice: given({ kind: 'way', way: data.way, trainee: data.trainee } as const) };
  }
});

interface ToData {
  readonly to?: z.output<typeof role> | undefined;
  readonly typed?: boolean | undefined;
  readonly recipient?: string | undefined;
}

/** Whom somebody chose; what is typed is whoever trains the trainee. */
function toRecipient({ to, typed, recipient = '' }: ToData): RecipientChoice | undefined {
  if (to !== undefined) return { kind: 'known', role: to };
  return typed === true ? { kind: 'typed', role: 'supervisor', typed: recipient } : undefined;
}

const toShape = { to: role.optional(), typed: z.boolean().optional(), recipient: typedRecipient.optional() };

const asked = z
  .object({ referral, trainee: person.optional(), ...toShape })
  .transform(({ referral: asks, trainee, ...data }) =>
    given({ referral: asks, trainee, to: toRecipient(data) }),
  );

const rewriting = z
  .object({
    ...seen,
    part: z.enum(['text', 'recipient']),
    level: z.literal(levels).optional(),
    topic: z.enum(messageTopics).optional().catch(undefined),
    text: z.string().max(10_000).optional(),
    ...toShape,
  })
  .transform(({ referral: asks, seen: version, part, level, ...data }) => {
    const change = part === 'recipient' ? toOther(data) : toText(level, data);
    return given({ referral: asks, seen: version, part, level, change });
  });

function toOther(data: ToData): Rewriting | undefined {
  const to = toRecipient(data);
  return to === undefined ? undefined : { part: 'recipient', to };
}

/** A level without what it needs is the form that asks for it. */
function toText(
  level: (typeof levels)[number] | undefined,
  {
    topic,
    text,
  }: { readonly topic?: (typeof messageTopics)[number] | undefined; readonly text?: string | undefined },
): Rewriting | undefined {
  if (level === 1) return { part: 'text', level };
  if (level === 2 && topic !== undefined) return { part: 'text', level, topic };
  return level === 3 && text !== undefined ? { part: 'text', level, text } : undefined;
}

const ofReferral = z.object({ referral });

/** Never by words, also not those of the button: a yes is pressed, or it is none. */
function askAgain(data: Sent): Called {
  return { verb: 'consent.show', data: { referral: data.referral, typed: true } };
}

export const referralVerbs = {
  'referral.open': {
    data: z.object({ trainee: person.optional().catch(undefined) }).transform(given),
    handle: openReferral,
  },
  'referral.choose': { data: chosen, handle: chooseReferral },
  'referral.ask': { data: asked, handle: askReferral },
  'consent.show': {
    data: z
      .object({ referral: referral.optional(), typed: z.literal(true).optional().catch(undefined) })
      .transform(given),
    handle: showConsent,
  },
  'consent.give': { data: z.object(seen), handle: answerYes, words: askAgain },
  'consent.decline': {
    data: z
      .object({ ...seen, tell: z.boolean().optional() })
      .transform(({ tell, ...question }) => (tell === true ? { ...question, tell } : question)),
    handle: answerNo,
    words: askAgain,
  },
  'consent.rewrite': { data: rewriting, handle: rewrite },
  'consent.withdraw': {
    data: z
      .object({ referral: referral.optional(), what: z.literal('follow-up').optional() })
      .transform(given),
    handle: withdraw,
  },
  'draft.open': { data: ofReferral, handle: openDraft },
  'draft.send': { data: ofReferral, handle: sendNow, words: (data) => ({ verb: 'draft.open', data }) },
  'draft.discard': { data: ofReferral, handle: throwAway },
} satisfies Partial<Rows>;
