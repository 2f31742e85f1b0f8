/**
 * Where the bot may send answers. Without this list a forged activity could make it send what it says, and in Teams
 * mode its token, to a stranger. Sources: the endpoints of the public, GCC, GCC High and DoD clouds,
 * https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/send-proactive-messages and
 * https://learn.microsoft.com/microsoftteams/platform/concepts/app-fundamentals-overview; those of the rings in which
 * Microsoft tries what is new stand in activities that people publish.
 */
const teamsHosts: readonly string[] = [
  'smba.trafficmanager.net',
  'smba.infra.gcc.teams.microsoft.com',
  'smba.infra.gov.teams.microsoft.us',
  'smba.infra.dod.teams.microsoft.us',
];
const teamsDomains: readonly string[] = [
  '.botframework.com',
  '.botframework.azure.us',
  // Anybody may have a name in trafficmanager.net: only what stands below this one is of Teams.
  '.smba.trafficmanager.net',
  '.botapi.skype.com',
];
const loopback: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

/** Where answers may go. */
export interface Reachable {
  /** Teams: https to a Teams host. Local: loopback only, any port. */
  readonly mode: 'teams' | 'local';
  /** Teams mode: hosts that an administrator allows beside these, each by its whole name. */
  readonly serviceHosts?: readonly string[];
}

export function isAllowedServiceUrl(raw: string, { mode, serviceHosts = [] }: Reachable): boolean {
  const url = URL.parse(raw);
  if (url === null || url.username !== '' || url.password !== '') return false;
  if (mode === 'local') return /^https?:$/.test(url.protocol) && loopback.includes(url.hostname);
  if (url.protocol !== 'https:' || url.port !== '') return false;
  const { hostname } = url;
  if (teamsHosts.includes(hostname) || serviceHosts.includes(hostname)) return true;
  return teamsDomains.some((domain) => hostname.endsWith(domain));
}
