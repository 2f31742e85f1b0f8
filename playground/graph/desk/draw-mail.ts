import type { StoredMessage } from '../messages/stored-message.ts';
import type { Folder } from '../state/mailbox.ts';
import { type DeskView, sayClock, sayDay } from './desk-view.ts';
import { hiddenOf } from './draw-calendar.ts';
import { drawButton, drawForm, toHtml } from './to-html.ts';

const shown: readonly Folder[] = ['drafts', 'sentitems', 'inbox', 'deleteditems'];

/** The mail of a mailbox by folder; drafts can be changed, sent and thrown away by hand. */
export function drawMail(view: DeskView): string {
  return `<section aria-labelledby="mail"><h2 id="mail">${view.say.mail}</h2>
${shown.map((folder) => drawFolder(view, folder)).join('\n')}
</section>`;
}

function drawFolder(view: DeskView, folder: Folder): string {
  const now = view.tenant.clock.now();
  const messages = [...view.mailbox.messages.values()]
    .filter((message) => message.folder === folder && message.seenFrom <= now)
    .toSorted((a, b) => b.modifiedAt - a.modifiedAt);
  const drawn = messages.map((message) => drawMessageHere(view, message)).join('\n');
  return `<h3>${view.say[folder]}</h3>\n${drawn || `<p class="soft">${view.say.noMail}</p>`}`;
}

function drawMessageHere(view: DeskView, message: StoredMessage): string {
  const at = message.sentAt ?? message.modifiedAt;
  const people = [...message.to, ...message.cc, ...message.bcc].map(({ address }) => address).join(', ');
  return `<article class="event">
<p><strong>${toHtml(message.subject)}</strong></p>
<p class="soft">${toHtml(`${message.from.name} → ${people} · ${sayDay(view, at)} ${sayClock(view, at)}`)}</p>
${message.isDraft && message.folder === 'drafts' ? drawDraftActs(view, message) : `<p class="text">${toHtml(message.body.text)}</p>`}
</article>`;
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
