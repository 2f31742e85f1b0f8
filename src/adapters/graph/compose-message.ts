import type { ConsentProof } from '../../core/consent/prove-consent.ts';
import { stampProperty } from './compose-event.ts';

/**
 * A draft of exactly what was consented to: text only, to one person, nobody in copy. The stamp is a property that stays
 * in the mailbox; a header of our own would reach the recipient. https://learn.microsoft.com/graph/api/user-post-messages
 */
export function composeMessage({ message, recipient, stamp }: ConsentProof): string {
  return JSON.stringify({
    subject: message.subject,
    body: { contentType: 'text', content: message.text },
    toRecipients: [{ emailAddress: { address: recipient.email, name: recipient.name } }],
    singleValueExtendedProperties: [{ id: stampProperty, value: stamp }],
  });
}
