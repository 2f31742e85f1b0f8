import { z } from 'zod';

/** A token for the local Graph, which gives one to whoever asks. */
export async function getToken(url: string): Promise<string> {
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: 'demo',
    client_secret: 'demo',
    scope: 'https://graph.microsoft.com/.default',
  });
  const answer = await fetch(`${url}/demo/oauth2/v2.0/token`, { method: 'POST', body });
  return z.object({ access_token: z.string() }).parse(await answer.json()).access_token;
}
