import { parseJson } from '../../core/kernel/parse-json.ts';
import type { SendOutcome } from '../../core/notices/messenger.ts';

/**
 * A refusal says what it is about in `code`, `subCode`, `errorCode` or `message`, at the top or inside `error`, and real
 * answers differ from the documented ones; so each sign is looked for in all of them.
 */
const blockedSigns =
  /ConversationBlockedByUser|MessageWritesBlocked|blocked (by (the )?user|the (bot|conversation))/i;
/** Matters of an administrator: neither of them waits for the person. */
const adminSigns = /BotDisabledByAdmin|InvalidBotApiHost|NotEnoughPermissions|disabled (this|the) bot/i;
const absentSigns =
  /BotNotInConversationRoster|ForbiddenOperationException|not (a )?part of the conversation roster|not installed/i;

/** How deep an answer is looked into. */
const depth = 4;
const named = new Set(['code', 'subcode', 'errorcode', 'message']);

/** What it means that Teams did not want a request, by status and by all that it says. */
export function readRefusal(status: number, body: string): SendOutcome {
  const said = listWords(parseJson(body) ?? body, depth);
  const has = (signs: RegExp) => said.some(({ words }) => signs.test(words));
  if (status === 403 && has(blockedSigns)) return { outcome: 'blocked' };
  if (status === 403 && !has(adminSigns) && has(absentSigns)) return { outcome: 'not-installed' };
  if (has(/^MessageSizeTooBig$/)) return { outcome: 'too-large' };
  const code = said.find(({ name, words }) => name !== 'message' && isCode(words))?.words;
  return code === undefined ? { outcome: 'refused', status } : { outcome: 'refused', status, code };
}

interface Words {
  readonly name: string;
  readonly words: string;
}

/** Codes are identifiers; anything else could hold a name or a text, and codes go into the log. */
function isCode(words: string): boolean {
  return /^[A-Za-z][\w.-]{1,60}$/.test(words);
}

function listWords(value: unknown, deeper: number, name = 'message'): readonly Words[] {
  if (typeof value === 'string') return named.has(name) ? [{ name, words: value.slice(0, 2_000) }] : [];
  if (typeof value !== 'object' || value === null || deeper === 0) return [];
  return Object.entries(value).flatMap(([key, inner]) => listWords(inner, deeper - 1, key.toLowerCase()));
}
