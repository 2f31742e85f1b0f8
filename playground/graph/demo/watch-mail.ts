import { z } from 'zod';
import type { Persona } from '../../personas.ts';
import { getToken } from './get-token.ts';

/** What is shown of a mail to somebody who looks in a mailbox. */
export interface SeenMail {
  readonly subject: string;
  readonly to: readonly string[];
  readonly text: string;
}

const folder = z.object({
  value: z.array(
    z.object({
      subject: z.string(),
      body: z.object({ content: z.string() }),
      toRecipients: z.array(z.object({ emailAddress: z.object({ address: z.string() }) })),
    }),
  ),
});

/** A person of the demo at their mail in Outlook. */
export class MailWatch {
  readonly #url: string;

  /** Takes the address of the local Graph. */
  constructor(url: string) {
    this.#url = url;
  }

  /** What lies in a folder of a mailbox. */
  async list(
    { entraId }: Pick<Persona, 'entraId'>,
    name: 'drafts' | 'sentitems',
  ): Promise<readonly SeenMail[]> {
    const answer = await fetch(`${this.#url}/v1.0/users/${entraId}/mailFolders/${name}/messages`, {
      headers: {
        authorization: `Bearer ${await getToken(this.#url)}`,
        prefer: 'outlook.body-content-type="text"',
      },
    });
    return folder.parse(await answer.json()).value.map(({ body, subject, toRecipients }) => ({
      subject,
      to: toRecipients.map(({ emailAddress }) => emailAddress.address),
      text: body.content.trim(),
    }));
  }
}
