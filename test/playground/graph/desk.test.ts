import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { LocalGraph } from '../../../playground/graph/local-graph.ts';
import { deskLanguages } from '../../../playground/personas.ts';
import { GraphUnderTest, immutable, type Json, listOf, mentor, trainee } from './open-graph.ts';

let graph: GraphUnderTest;
let event: Json;
beforeEach(async () => {
  graph = await GraphUnderTest.open();
  event = await graph.book();
});
afterEach(() => graph.close());

/** The week of the talk; the clock stands two weeks before. */
const week = '2026-12-07';
const look = async (
  query: Readonly<Record<string, string>> = {},
  headers: Readonly<Record<string, string>> = {},
) => {
  const answer = await fetch(`${graph.url}/_local/desk?${new URLSearchParams({ week, ...query })}`, {
    headers,
  });
  return { answer, html: await answer.text() };
};
const submit = (fields: Readonly<Record<string, string>>) =>
  fetch(`${graph.url}/_local/desk`, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams(fields),
  });

/** The fields of the form whose button has this text, as a browser would send them. */
function formOf(html: string, button: string): Readonly<Record<string, string>> {
  const form = html.split('<form').find((part) => part.includes(`>${button}</button>`)) ?? '';
  const fields = [...form.matchAll(/name="([^"]+)"(?: type="[^"]+")? value="([^"]*)"/g)];
  return Object.fromEntries(fields.map(([, name = '', value = '']) => [name, value]));
}

describe('the page of a mailbox', () => {
  it.each(deskLanguages)('is whole in %s, with no word that is missing', async (lang) => {
    const { answer, html } = await look({ mailbox: mentor.address, lang });
    expect(answer.status).toBe(200);
    expect(html).toContain(`<html lang="${lang}">`);
    expect(html).toContain(mentor.name);
    expect(html.replace(/<script>.*<\/script>/s, '')).not.toMatch(/undefined|null|\[object/);
  });

  it('is the mentor’s with a talk in it, and the trainee’s with an invitation', async () => {
    expect((await look({ mailbox: mentor.id })).html).toContain('Bilal Amrani: nog geen antwoord');
    const { html } = await look({ mailbox: trainee.id });
    expect(html).toContain('dinsdag 8 december 2026, 13:30–14:00');
    expect(html).toContain('Uitnodiging van Dr. An Peeters');
  });

  it('lets nothing in but its own style, script and forms, and stands in a frame of this machine only', async () => {
    const { answer, html } = await look();
    const policy = answer.headers.get('content-security-policy') ?? '';
    const [, style = ''] = /<style>(.*?)<\/style>/s.exec(html) ?? [];
    const [, script = ''] = /<script>(.*?)<\/script>/s.exec(html) ?? [];
    for (const text of [style, script])
      expect(policy).toContain(`-src 'sha256-${createHash('sha256').update(text).digest('base64')}'`);
    expect(policy).toMatch(/^default-src 'none';.*form-action 'self'.*frame-ancestors http:\/\/localhost:\*/);
    expect(html).not.toMatch(/ style="| on[a-z]+="/);
  });

  it('names what is planned with others in whichever week, with a way there', async () => {
    const { html } = await look({ mailbox: trainee.id, week: '2026-11-23' });
    expect(html).not.toContain('13:30–14:00');
    expect(html).toMatch(
      /data-week="2026-12-07" href="[^"]*week=2026-12-07"><strong>Overleg<\/strong>, di 8 dec, 13:30/,
    );
  });

  it('is drawn again only when something has changed', async () => {
    const { answer } = await look();
    const etag = answer.headers.get('etag') ?? '';
    expect((await look({}, { 'if-none-match': etag })).answer.status).toBe(304);
    await graph.act('user-move', { event: event.id, start: '2026-12-10T09:00' });
    expect((await look({}, { 'if-none-match': etag })).answer.status).toBe(200);
  });

  it('writes what people typed as text', async () => {
    await graph.act('user-subject', { event: event.id, subject: '<img src=x>' });
    const { html } = await look();
    expect(html).toContain('&lt;img src=x&gt;');
    expect(html).not.toContain('<img');
  });

  it('says so when there is no mailbox', async () => {
    const empty = await LocalGraph.open();
    expect(await (await fetch(`${empty.url}/_local/desk`)).text()).toContain('nog geen mailboxen');
    await empty.close();
  });
});

describe('a person at that page', () => {
  it('accepts and declines with a button', async () => {
    const { html } = await look({ mailbox: trainee.id });
    const answer = await submit(formOf(html, 'Accepteren'));
    expect([answer.status, answer.headers.get('location')]).toEqual([
      303,
      `/_local/desk?mailbox=${trainee.id}&lang=nl&show=calendar&week=${week}`,
    ]);
    expect((await look({ mailbox: mentor.id })).html).toContain('Bilal Amrani: geaccepteerd');
    await submit(formOf(html, 'Weigeren'));
    expect((await look({ mailbox: mentor.id, lang: 'fr' })).html).toContain('Bilal Amrani: refusé');
  });

  it('moves and deletes a talk', async () => {
    const { html } = await look({ mailbox: mentor.id });
    await submit({ ...formOf(html, 'Verplaatsen'), start: '2026-12-10T09:00' });
    expect((await look({ mailbox: trainee.id })).html).toContain('donderdag 10 december 2026, 09:00–09:30');
    await submit(formOf(html, 'Verwijderen'));
    expect((await graph.event(event.id)).status).toBe(404);
  });

  it('proposes another time as a guest', async () => {
    const { html } = await look({ mailbox: trainee.id });
    await submit({ ...formOf(html, 'Ander tijdstip voorstellen'), start: '2026-12-10T09:00' });
    expect((await look({ mailbox: mentor.id })).html).toContain(
      'stelt donderdag 10 december 2026 09:00 voor',
    );
  });

  it('reads what Exchange brought, and answers there to the last word on a meeting', async () => {
    await graph.act('user-move', { event: event.id, start: '2026-12-10T09:00' });
    const inbox = async (who: typeof mentor) => (await look({ mailbox: who.id, show: 'mail' })).html;
    const html = await inbox(trainee);
    expect(html.match(/<strong>[^<]+/g)).toEqual([
      '<strong>Gewijzigde afspraak: Overleg · do 10 dec, 09:00',
      '<strong>Uitnodiging: Overleg',
    ]);
    await submit(formOf(html, 'Accepteren'));
    expect(await inbox(trainee)).toContain('geaccepteerd');
    expect(await inbox(mentor)).toContain('Antwoord: accepted: Overleg');
  });

  it('changes and sends a draft', async () => {
    const body = { subject: 'Vraag', toRecipients: [{ emailAddress: { address: trainee.address } }] };
    await graph.mine('POST', '/messages', { body });
    const edit = formOf((await look({ mailbox: mentor.id, show: 'mail' })).html, 'Bewaren');
    await submit({ ...edit, content: 'Anders' });
    await submit(formOf((await look({ mailbox: mentor.id, show: 'mail' })).html, 'Versturen'));
    const sent = listOf(await graph.mine('GET', '/mailFolders/sentitems/messages', { headers: immutable }));
    expect(sent).toMatchObject([{ bodyPreview: 'Anders\r\n' }]);
  });

  it('turns a switch on for one mailbox, for all, and off', async () => {
    const form = { do: 'switch', switch: 'late', value: '60', mailbox: mentor.id };
    await submit({ ...form, for: 'here' });
    await submit({ ...form, switch: 'mute', value: '', for: '*' });
    expect(await graph.local('GET', 'switches')).toMatchObject({
      on: [
        { name: 'late', value: '60', mailbox: mentor.id },
        { name: 'mute', mailbox: '*' },
      ],
    });
    expect((await look({ mailbox: mentor.id, show: 'switches' })).html.match(/<mark>/g)).toHaveLength(2);
    await submit({ ...form, for: 'off' });
    await submit({ ...form, switch: 'mute', for: 'off' });
    expect(await graph.local('GET', 'switches')).toMatchObject({ on: [] });
  });

  it('sets the clock forward', async () => {
    await submit(formOf((await look({ show: 'switches' })).html, 'Een dag later'));
    expect(await graph.local('GET', 'clock')).toMatchObject({
      now: expect.stringMatching(/^2026-11-24T17:0/),
    });
  });

  it('reads on the page what can not be done', async () => {
    const refused = await submit({ do: 'act', act: 'accept', mailbox: mentor.id, event: String(event.id) });
    expect(refused.status).toBe(400);
    expect(await refused.text()).toContain('role="alert"');
    expect((await submit({ do: 'wish', mailbox: mentor.id })).status).toBe(400);
  });
});
