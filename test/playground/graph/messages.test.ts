import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  at,
  codeOf,
  GraphUnderTest,
  immutable,
  type Json,
  listOf,
  mentor,
  stampId,
  trainee,
} from './open-graph.ts';

let graph: GraphUnderTest;
let draft: Json;
const asText = { prefer: 'IdType="ImmutableId", outlook.body-content-type="text"' };
const letter = {
  subject: 'Vraag om een gesprek',
  body: { contentType: 'text', content: 'Beste collega,\nTwee  spaties & <haken>.' },
  toRecipients: [{ emailAddress: { address: 'BILAL.AMRANI@example.org', name: 'bilal' } }],
  singleValueExtendedProperties: [{ id: stampId, value: 'R7' }],
};
beforeEach(async () => {
  graph = await GraphUnderTest.open();
  draft = (await graph.mine('POST', '/messages', { body: letter, headers: immutable })).body;
});
afterEach(() => graph.close());

const path = (of: Json = draft) => `/messages/${encodeURIComponent(String(of.id))}`;
const look = (headers: Readonly<Record<string, string>> = asText) => graph.mine('GET', path(), { headers });
const send = () => graph.mine('POST', `${path()}/send`);
const inFolder = async (folder: string, of = mentor, query: Readonly<Record<string, string>> = {}) =>
  listOf(
    await graph.ask('GET', `/users/${of.id}/mailFolders/${folder}/messages?${new URLSearchParams(query)}`, {
      headers: immutable,
    }),
  );
const stamped = `singleValueExtendedProperties/Any(ep: ep/id eq '${stampId}' and ep/value eq 'R7')`;

describe('a draft', () => {
  it('lies in Drafts, with name and address as the directory has them', async () => {
    expect(draft).toMatchObject({
      isDraft: true,
      internetMessageId: expect.stringMatching(/^<.+@example\.org>$/),
      toRecipients: [{ emailAddress: { address: trainee.address, name: trainee.name } }],
    });
    expect(draft).not.toHaveProperty('from');
    expect(await inFolder('drafts')).toMatchObject([{ id: draft.id }]);
  });

  it('reads as HTML that was wrapped, or as text with other line ends and spaces', async () => {
    const html = at<string>((await look(immutable)).body, 'body', 'content');
    expect(html).toContain('<html>');
    expect(html).toContain('&lt;haken&gt;');
    expect((await look()).body.body).toEqual({
      contentType: 'text',
      content: 'Beste collega,\r\nTwee \u00a0spaties & <haken>.\r\n',
    });
  });

  it('is changed, by us and by hand, each time under another change key', async () => {
    const patched = await graph.mine('PATCH', path(), { body: { subject: 'Anders' }, headers: asText });
    expect(patched.body.changeKey).not.toBe(draft.changeKey);
    await graph.act('edit-draft', { message: draft.id, content: 'Nieuw', cc: ['x@elsewhere.example'] });
    expect((await look()).body).toMatchObject({
      subject: 'Anders',
      body: { content: 'Nieuw\r\n' },
      ccRecipients: [{ emailAddress: { address: 'x@elsewhere.example' } }],
      toRecipients: [{ emailAddress: { address: trainee.address } }],
    });
  });

  it('is moved to Deleted Items, where its immutable id still finds it, and gone when it is purged', async () => {
    const before = await look({});
    expect((await graph.mine('DELETE', path())).status).toBe(204);
    expect(await inFolder('drafts')).toEqual([]);
    const folder = await graph.mine('GET', '/mailFolders/deleteditems');
    expect((await look()).body.parentFolderId).toBe(folder.body.id);
    expect((await graph.mine('GET', path(before.body))).status).toBe(404);
    expect((await graph.mine('POST', `${path()}/permanentDelete`)).status).toBe(204);
    expect((await look()).status).toBe(404);
  });

  it('is refused with an unknown property, and without a recipient not sent', async () => {
    expect(codeOf(await graph.mine('PATCH', path(), { body: { to: [] } }))).toBe('RequestBodyRead');
    await graph.mine('PATCH', path(), { body: { toRecipients: [] } });
    expect(codeOf(await send())).toBe('ErrorInvalidRecipients');
  });

  it('looks at If-Match only with message-412', async () => {
    const stale = { body: { subject: 'x' }, headers: { 'if-match': 'W/"old"' } };
    expect((await graph.mine('PATCH', path(), stale)).status).toBe(200);
    await graph.turnOn('message-412');
    expect((await graph.mine('PATCH', path(), stale)).status).toBe(412);
  });
});

describe('a draft that is sent', () => {
  it('is in Sent Items under another id, found by its stamp and its internet id', async () => {
    const sent = await send();
    expect([sent.status, sent.body.text]).toEqual([202, '']);
    expect((await look()).status).toBe(404);
    const [copy = {}] = await inFolder('sentitems', mentor, { $filter: stamped });
    expect(copy).toMatchObject({
      isDraft: false,
      subject: letter.subject,
      internetMessageId: draft.internetMessageId,
    });
    expect(copy.id).not.toBe(draft.id);
    expect(copy).not.toHaveProperty('singleValueExtendedProperties');
    const byInternetId = await inFolder('sentitems', mentor, {
      $filter: `internetMessageId eq '${draft.internetMessageId}'`,
    });
    expect(byInternetId).toHaveLength(1);
    expect(await inFolder('inbox', trainee)).toMatchObject([
      { from: { emailAddress: { address: mentor.address } } },
    ]);
    expect(await graph.mails()).toMatchObject([{ kind: 'message', to: trainee.address }]);
  });

  it('is sent once', async () => {
    await send();
    expect((await send()).status).toBe(404);
    const [copy = {}] = await inFolder('sentitems');
    expect(codeOf(await graph.mine('POST', `${path(copy)}/send`))).toBe('ErrorInvalidRequest');
    expect(await graph.mails()).toHaveLength(1);
  });

  it('takes no body, and is no draft any more', async () => {
    expect(codeOf(await graph.mine('POST', `${path()}/send`, { body: {} }))).toBe('ErrorInvalidRequest');
    await graph.act('send-draft', { message: draft.id });
    const [copy = {}] = await inFolder('sentitems', mentor, { $filter: stamped });
    expect(codeOf(await graph.mine('PATCH', path(copy), { body: { subject: 'x' } }))).toBe(
      'ErrorInvalidRequest',
    );
  });

  it('is found some minutes later with sent-late, and never with sent-never', async () => {
    await graph.turnOn('sent-late:120000');
    await send();
    expect(await inFolder('sentitems')).toEqual([]);
    await graph.pass(120_000);
    expect(await inFolder('sentitems')).toHaveLength(1);
    await graph.turnOn('sent-never');
    const other = (await graph.mine('POST', '/messages', { body: letter, headers: immutable })).body;
    await graph.mine('POST', `${path(other)}/send`);
    await graph.pass(30 * 60_000);
    expect(await inFolder('sentitems')).toHaveLength(1);
    expect(await graph.mails()).toHaveLength(2);
  });
});

it('keeps its immutable id when it is sent only with sent-keeps-id', async () => {
  await graph.turnOn('sent-keeps-id');
  await send();
  expect((await look()).body).toMatchObject({ id: draft.id, isDraft: false });
});

it('is not purged with purge-refused, and moved to Deleted Items all the same', async () => {
  await graph.turnOn('purge-refused');
  expect(codeOf(await graph.mine('POST', `${path()}/permanentDelete`))).toBe('ErrorInvalidRequest');
  expect((await graph.mine('DELETE', path())).status).toBe(204);
  expect(await inFolder('deleteditems')).toHaveLength(1);
});

it('a person throws a draft away', async () => {
  await graph.act('delete-draft', { message: draft.id });
  expect(await inFolder('drafts')).toEqual([]);
  expect(codeOf(await graph.mine('GET', '/mailFolders/elsewhere/messages'))).toBe('ErrorInvalidIdMalformed');
});
