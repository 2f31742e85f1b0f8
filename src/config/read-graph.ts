import { type MailMode, mailModes } from '../core/referral/mail-drafts.ts';

/** Where calendars and drafts of mail are read and written, and what that needs. */
export interface GraphSettings {
  /** Without a slash at the end. */
  readonly baseUrl: string;
  /** File in PEM with a private key and its certificate, in place of the secret. */
  readonly certificateFile?: string;
  /** A mailbox that must be refused to us, else the bot does not start. */
  readonly canary?: string;
}

type Env = Readonly<Record<string, string | undefined>>;

const publicCloud = 'https://graph.microsoft.com';

/** What of Exchange is used: of calendars all or nothing, of mail as much as was switched on. */
export interface ExchangeSettings {
  readonly calendar: boolean;
  readonly mail: MailMode;
  /**
   * Address at which the bot is reached from outside, without a slash at the end. Without it Graph notifies nothing, changes
   * are looked for, and nobody gets a link.
   */
  readonly publicUrl?: string;
  /** Left out where neither is used. */
  readonly graph?: GraphSettings;
}

/**
 * Calendars are off in Teams mode until they are switched on, in local mode where no local Graph is named; mail is off
 * until it is switched on. Adds what is wrong to the problems.
 */
export function readExchange(env: Env, mode: 'teams' | 'local', problems: string[]): ExchangeSettings {
  const calendar = readCalendar(env, mode, problems);
  const mail = readMail(env.KLANKBORD_MAIL, problems);
  const publicUrl = readPublicUrl(env.KLANKBORD_PUBLIC_URL || undefined, problems);
  const settings = { calendar, mail, ...(publicUrl === undefined ? {} : { publicUrl }) };
  if (!calendar && mail === 'off') return settings;
  return { ...settings, graph: readGraph(env, mode, problems) };
}

function readPublicUrl(raw: string | undefined, problems: string[]): string | undefined {
  if (raw !== undefined && judgeUrl(raw) === undefined)
    problems.push(
      `KLANKBORD_PUBLIC_URL: expected an address such as https://bot.example.org, found "${raw}"`,
    );
  return raw?.replace(/\/$/, '');
}

function readCalendar(env: Env, mode: 'teams' | 'local', problems: string[]): boolean {
  const wish = env.KLANKBORD_CALENDAR?.trim().toLowerCase() ?? '';
  if (!/^(|on|off)$/.test(wish))
    problems.push(`KLANKBORD_CALENDAR: expected on or off, found "${env.KLANKBORD_CALENDAR}"`);
  return wish === 'on' || (wish === '' && mode === 'local' && Boolean(env.GRAPH_BASE_URL));
}

/** What is no mode is none: a typing error never opens a mailbox. */
export function readMail(raw: string | undefined, problems: string[]): MailMode {
  const wish = raw?.trim().toLowerCase() ?? '';
  const found = mailModes.find((mode) => mode === (wish || 'off'));
  if (found === undefined) problems.push(`KLANKBORD_MAIL: expected ${mailModes.join(', ')}, found "${raw}"`);
  return found ?? 'off';
}

function readGraph(env: Env, mode: 'teams' | 'local', problems: string[]): GraphSettings {
  const baseUrl = mode === 'teams' ? env.GRAPH_BASE_URL || publicCloud : env.GRAPH_BASE_URL || '';
  judgeBase(baseUrl, mode, problems);
  return {
    baseUrl: baseUrl.replace(/\/$/, ''),
    ...(env.GRAPH_CERTIFICATE ? { certificateFile: env.GRAPH_CERTIFICATE } : {}),
    ...(env.GRAPH_CANARY ? { canary: env.GRAPH_CANARY.trim() } : {}),
  };
}

/** Without an identity nobody but a local Graph gives a token. */
function judgeBase(raw: string, mode: 'teams' | 'local', problems: string[]): void {
  if (raw === '')
    return void problems.push(
      'GRAPH_BASE_URL: needed with KLANKBORD_CALENDAR=on or KLANKBORD_MAIL in local mode; no Graph is there',
    );
  const place = judgeUrl(raw);
  if (place === undefined)
    problems.push(
      `GRAPH_BASE_URL: expected https://HOST without a path, or http on this machine, found "${raw}"`,
    );
  else if (mode === 'local' && place === 'elsewhere')
    problems.push('GRAPH_BASE_URL: in local mode on this machine only; elsewhere it needs CLIENT_ID');
}

/** Undefined for what is no address without a path, and for http to another machine: a token would be read on the way. */
function judgeUrl(raw: string): 'here' | 'elsewhere' | undefined {
  const url = URL.parse(raw);
  if (url === null || url.pathname !== '/' || url.search !== '' || url.hash !== '' || url.username !== '')
    return undefined;
  const isHere = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname);
  if (url.protocol === 'http:') return isHere ? 'here' : undefined;
  if (url.protocol !== 'https:') return undefined;
  return isHere ? 'here' : 'elsewhere';
}
