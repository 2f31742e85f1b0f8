import { stringify } from 'yaml';
import { type Persona, personas, stranger } from '../personas.ts';

type Played = Pick<Persona, 'id' | 'entraId' | 'name' | 'email'>;

/** The private chat of a persona with the bot: every client has ids of its own, because the bot sees them all. */
export function chatOf(persona: Played): string {
  return `chat-${persona.id}`;
}

/** Header of an installation that is sent before anybody has opened the page of the client. */
export const beforePage = 'x-before-page';
/** Header of the installation that a page asks for which shows the chat as it was; set by `keep-chat.js`. */
export const shownBefore = 'x-shown-before';

/**
 * The text of the `.m365agentsplayground.yml` of one client: the persona is who types, four others and the stranger
 * are the five users that the client insists on. The client refuses a key that it does not know, and spells one wrongly.
 */
export function drawClientConfig(persona: Persona, tenantId: string): string {
  const others = [...personas.filter(({ id }) => id !== persona.id).slice(0, 4), stranger];
  return stringify({
    version: '0.1.1',
    tenantId,
    bot: { id: '28:klankbord', name: 'Klankbord' },
    currentUser: toUser(persona),
    users: others.map(toUser),
    personalChat: { id: chatOf(persona) },
    groupChat: { id: `group-of-${persona.id}`, name: 'Groep' },
    team: {
      id: `team-of-${persona.id}`,
      name: 'Team',
      aadGroupId: '3d5c1a10-7f0e-4c52-9a41-000000000001',
      channels: [],
    },
  });
}

function toUser({ id, entraId, name, email }: Played) {
  const [surname = name, ...given] = name.split(' ').toReversed();
  return {
    id: `29:${id}`,
    name,
    userPrincipleName: email,
    aadObjectId: entraId,
    givenName: given.toReversed().join(' '),
    surname,
    email,
  };
}
