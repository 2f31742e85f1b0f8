import type { Recipient } from '../consent/message.ts';
import { accept, type Result, refuse } from '../kernel/result.ts';
import { parseEmail } from '../people/parse-email.ts';
import type { Contact, Membership } from '../people/person.ts';
import type { RecipientChoice } from './wishes.ts';

/** What a person's name may have at most, in characters: names are read back on cards. */
const longestName = 120;

/** Whom the people file knows to write to about a trainee, whom one asks first standing first. */
export function knownRecipients({ supervisor, coordinatingSupervisor }: Membership): readonly Recipient[] {
  return [
    ...asRecipient('supervisor', supervisor),
    ...asRecipient('coordinating-supervisor', coordinatingSupervisor),
  ];
}

function asRecipient(role: Recipient['role'], contact: Contact | undefined): readonly Recipient[] {
  return contact === undefined ? [] : [{ role, name: contact.name, email: contact.email }];
}

/** The recipient of a choice: looked up in the people file, or read from `Name <address>`. */
export function chooseRecipient(
  membership: Membership,
  choice: RecipientChoice,
): Result<Recipient, 'referral.bad-recipient' | 'referral.no-recipient'> {
  if (choice.kind === 'typed') return parseRecipient(choice.typed, choice.role);
  const found = knownRecipients(membership).find(({ role }) => role === choice.role);
  return found === undefined ? refuse('referral.no-recipient') : accept(found);
}

/** Reads `Name <address>`, also where the brackets were left out; one line, one name, one address. */
function parseRecipient(typed: string, role: Recipient['role']): Result<Recipient, 'referral.bad-recipient'> {
  const [before, address] = splitRecipient(typed.trim());
  const name = before.replaceAll('"', '').trim().replace(/ +/g, ' ');
  const email = parseEmail(address.trim());
  const isName = /\p{L}/u.test(name) && name.length <= longestName && !/[\p{Cc}\p{Cs}<>@]/u.test(name);
  return email !== undefined && isName ? accept({ role, name, email }) : refuse('referral.bad-recipient');
}

function splitRecipient(line: string): readonly [name: string, address: string] {
  const at = line.indexOf('<');
  if (at >= 0) return line.endsWith('>') ? [line.slice(0, at), line.slice(at + 1, -1)] : ['', ''];
  // Behind the last space or comma: on a phone the brackets are three screens away.
  const last = Math.max(line.lastIndexOf(' '), line.lastIndexOf(','));
  return [line.slice(0, Math.max(last, 0)).replace(/,\s*$/, ''), line.slice(last + 1)];
}
