import { entraId } from '../core/kernel/id.ts';
import { findByEntraId } from '../core/people/load-people.ts';
import { languageOf } from '../core/people/person.ts';
import { wordsOf } from '../i18n/words.ts';
import type { Asker, BotDeps } from './asker.ts';
import { menuOf } from './menu.ts';

/** Who an authenticated activity says it comes from. */
interface Sender {
  readonly tenantId: string | undefined;
  readonly aadObjectId: string | undefined;
  /** Time zone of the device, as it came. */
  readonly zone: string | undefined;
}

/**
 * Looks up who is asking, by tenant and Entra object id and by nothing else. A leaver, somebody of another tenant and
 * somebody whose programmes are all gone are strangers: undefined.
 */
export async function findAsker(deps: BotDeps, sender: Sender): Promise<Asker | undefined> {
  if (sender.aadObjectId === undefined || !isOurTenant(deps, sender)) return undefined;
  const found = await findByEntraId(deps.store, entraId(sender.aadObjectId));
  if (found === undefined) return undefined;
  const person = found.document;
  const { memberships } = person;
  const membership = memberships.find((m) => deps.programmes.some(({ id }) => id === m.programme));
  const programme = deps.programmes.find(({ id }) => id === membership?.programme);
  if (membership === undefined || programme === undefined) return undefined;
  const language = languageOf(person);
  const reader = { language, now: deps.now() };
  const asker: Asker = {
    person,
    reader,
    words: wordsOf(language, programme.mode),
    deps,
    programme,
    membership,
    menu: () => menuOf(asker),
    ...(sender.zone === undefined ? {} : { zone: sender.zone }),
  };
  return asker;
}

function isOurTenant({ tenantId }: BotDeps, sender: Sender): boolean {
  return tenantId === undefined || sender.tenantId?.toLowerCase() === tenantId.toLowerCase();
}
