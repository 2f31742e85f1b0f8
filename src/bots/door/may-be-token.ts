import * as z from 'zod/v4';
import { parseJson } from '../../core/kernel/parse-json.ts';

/** How far clocks may be apart, in milliseconds; the Bot Framework allows as much. */
const clockSkew = 5 * 60_000;

/**
 * Who signs for Teams. The SDK also takes tokens of Entra for the emulator and for other bots ("skills"), whose activities
 * say themselves whom they are from.
 */
const issuer = 'https://api.botframework.com';

const claims = z.object({ iss: z.literal(issuer), aud: z.string(), exp: z.number() });

/**
 * Whether an `Authorization` header is worth fetching keys for: a signed token of the Bot
 * Framework, for this bot, that is still valid. It
 * says nothing about who wrote the token. Without it anybody could have the bot call the internet for every request.
 */
export function mayBeToken(header: string | undefined, clientId: string, now: number): boolean {
  const [, payload] = /^Bearer [\w-]+\.([\w-]+)\.[\w-]+$/.exec(header ?? '') ?? [];
  if (payload === undefined) return false;
  const read = claims.safeParse(parseJson(Buffer.from(payload, 'base64url').toString()));
  return read.success && read.data.aud === clientId && read.data.exp * 1000 + clockSkew > now;
}
