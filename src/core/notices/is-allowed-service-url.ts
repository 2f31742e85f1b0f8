/**
 * Where the bot may send answers. Without this list a forged activity could make it send what it says, and in Teams
 * mode its token, to a stranger. Sources: the endpoints of the public, GCC, GCC High and DoD clouds,
 * https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/send-proactive-messages and
 * https://learn.microsoft.com/microsoftteams/platform/concepts/app-fundamentals-overview
 */
const teamsHosts: readonly string[] = [
  'smba.trafficmanager.net',
  'smba.infra.gcc.teams.microsoft.com',
  'smba.infra.gov.teams.microsoft.us',
  'smba.infra.dod.teams.microsoft.us',
];
const teamsDomains: readonly string[] = ['.botframework.com', '.botframework.azure.us'];
const loopback: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

/** In Teams mode: https to a Teams host. In local mode: loopback only, any port. */
export function isAllowedServiceUrl(raw: string, mode: 'teams' | 'local'): boolean {
  const url = URL.parse(raw);
  if (url === null || url.username !== '' || url.password !== '') return false;
  if (mode === 'local') return /^https?:$/.test(url.protocol) && loopback.includes(url.hostname);
  if (url.protocol !== 'https:' || url.port !== '') return false;
  return teamsHosts.includes(url.hostname) || teamsDomains.some((domain) => url.hostname.endsWith(domain));
}
