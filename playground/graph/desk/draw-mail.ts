import { copyIn } from '../events/invite.ts';
import type { Mail } from '../messages/mails.ts';
import type { StoredMessage } from '../messages/stored-message.ts';
import type { Folder } from '../state/mailbox.ts';
import { type DeskView, hiddenOf, sayClock, sayDay, short } from './desk-view.ts';
import { drawButton, drawForm, toHtml } from './to-html.ts';

const shown: readonly Folder[] = ['inbox', 'drafts', 'sentitems', 'deleteditems'];

/** The mail of a mailbox by folder; drafts can be changed, sent and thrown away by hand, invitations answered. */
export function drawMail(view: DeskView): string {
  return shown
    .map(
      (folder) => `<section aria-labelledby="${folder}"><h2 id="${folder}">${view.say[folder]}</h2>
${drawFolder(view, folder) || `<p class="soft">${view.say.noMail}</p>`}
</section>`,
    )
    .join('\n');
}

interface Drawn {
  readonly at: number;
  readonly html: string;
}

function drawFolder(view: DeskView, folder: Folder): string {
  const drawn = [...drawMessages(view, folder), ...(folder === 'inbox' ? drawMeetings(view) : [])];
  return drawn
    .toSorted((a, b) => b.at - a.at)
    .map(({ html }) => html)
    .join('\n');
}

function drawMessages(view: DeskView, folder: Folder): readonly Drawn[] {
  const now = view.tenant.clock.now();
  return [...view.mailbox.messages.values()]
    .filter((message) => message.folder === folder && message.seenFrom <= now)
    .map((message) => ({
      at: message.sentAt ?? message.modifiedAt,
      html: drawMessageHere(view, message),
    }));
}

function drawMessageHere(view: DeskView, message: StoredMessage): string {
  const at = message.sentAt ?? message.modifiedAt;
  const people = [...message.to, ...message.cc, ...message.bcc].map(({ address }) => address).join(', ');
  return `<article class="mail">
<p><strong>${toHtml(message.subject)}</strong></p>
<p class="soft">${toHtml(`${message.from.name} → ${people} · ${sayMoment(view, at)}`)}</p>
${message.isDraft && message.folder === 'drafts' ? drawDraftActs(view, message) : `<p class="text">${toHtml(message.body.text)}</p>`}
</article>`;
}

function sayMoment(view: DeskView, at: number): string {
  return `${sayDay(view, at, short)}, ${sayClock(view, at)}`;
}

function drawDraftActs(view: DeskView, message: StoredMessage): string {
  const { say } = view;
  const act = (name: string) => ({ ...hiddenOf(view), do: 'act', act: name, message: message.immutableId });
  const fields = `<label>${say.subject} <input name="subject" value="${toHtml(message.subject)}"></label>
<label>${say.text} <textarea name="content" rows="6">${toHtml(message.body.text)}</textarea></label><button>${say.edit}</button>`;
  return [
    drawForm(act('edit-draft'), fields),
    drawButton(say.send, act('send-draft'), message.subject),
    drawButton(say.remove, act('delete-draft'), message.subject),
  ].join('\n');
}

/** What Exchange brought about meetings; mail proper lies in the folders already. */
function drawMeetings(view: DeskView): readonly Drawn[] {
  const mine = view.tenant.mails.list.filter(
    ({ kind, to }) => kind !== 'message' && to.toLowerCase() === view.mailbox.address.toLowerCase(),
  );
  const last = new Map(mine.map((mail) => [mail.iCalUId, mail]));
  return mine.map((mail) => ({
    at: mail.at,
    html: drawMeeting(view, mail, last.get(mail.iCalUId) === mail),
  }));
}

/** Only to the last that was said of a meeting is there something to answer. */
function drawMeeting(view: DeskView, mail: Mail, isLast: boolean): string {
  const { mailbox, say, tenant } = view;
  const from = tenant.findMailbox(mail.from)?.name ?? mail.from;
  const event = mail.iCalUId === undefined ? undefined : copyIn(mailbox, { iCalUId: mail.iCalUId });
  const asks = isLast && event !== undefined && !event.isOrganizer && !event.isCancelled;
  const when = event === undefined || !isLast ? '' : ` · ${sayMoment(view, event.start)}`;
  const act = (name: string) => ({
    ...hiddenOf(view),
    do: 'act',
    act: name,
    event: event?.immutableId ?? '',
  });
  const about = `${mail.subject}${when}`;
  const acts = [drawButton(say.accept, act('accept'), about), drawButton(say.decline, act('decline'), about)];
  return `<article class="mail">
<p><strong>${toHtml(`${say.mails[mail.kind]}: ${about}`)}</strong></p>
<p class="soft">${toHtml(`${from} · ${sayMoment(view, mail.at)}`)}</p>
${mail.text === '' ? '' : `<p class="text">${toHtml(mail.text)}</p>`}
${asks ? `<p class="soft">${toHtml(say[event.response.response])}</p><div class="acts">${acts.join('\n')}</div>` : ''}
</article>`;
}
