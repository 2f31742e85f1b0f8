import { type Answer, ok } from '../http/answer.ts';
import type { MailboxCall } from '../http/call.ts';
import { checkQuery } from '../query/read-query.ts';

/** https://learn.microsoft.com/graph/api/user-get-mailboxsettings */
export function getSettings({ base, mailbox, query, tenant }: MailboxCall): Answer {
  checkQuery(query, []);
  const { timeZone, workingHours, userPurpose } = mailbox;
  return ok({
    '@odata.context': `${base}/v1.0/$metadata#users('${mailbox.id}')/mailboxSettings`,
    timeZone,
    userPurpose: tenant.switches.has('handover', mailbox.id) ? 'shared' : userPurpose,
    ...(workingHours === undefined ? {} : { workingHours }),
  });
}
