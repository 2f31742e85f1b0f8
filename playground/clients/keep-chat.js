/*
 * The client loses what it is sent before its page knows its own conversation, and with a reload it loses everything. Here
 * what is sent waits until the page is ready, which is when it asks to be installed; and what was said, by either, stands
 * in the chat again when the page is loaded anew. The browser keeps it for this tab alone, and only while this client runs.
 */
const { run } = document.currentScript.dataset;
const place = 'klankbord-chat';
/** More than anybody scrolls back; the browser keeps some megabytes. */
const atMost = 200;

let said = readKept();
let stream;
let ready = false;

function readKept() {
  const kept = JSON.parse(sessionStorage.getItem(place) ?? 'null');
  return kept?.run === run ? kept.said : [];
}

function keep(data) {
  if (JSON.parse(data).action === 'typing') return;
  said = [...said, data].slice(-atMost);
  sessionStorage.setItem(place, JSON.stringify({ run, said }));
}

globalThis.WebSocket = class extends WebSocket {
  constructor(url, ...rest) {
    super(url, ...rest);
    if (!String(url).includes('/_ws_conversation/')) return;
    stream = this;
    // The first to listen, and so before the page does.
    this.addEventListener('message', (event) => {
      if (!event.isTrusted) return;
      keep(event.data);
      if (!ready) event.stopImmediatePropagation();
    });
  }
};

function showKept() {
  ready = true;
  for (const data of said) stream?.dispatchEvent(new MessageEvent('message', { data }));
}

/** The words of the person as the client would send them to a page, which it never does. */
function keepOwn(conversation, { text, textFormat, from }) {
  const timestamp = Date.now();
  const message = { messageId: `own-${timestamp}`, timestamp, from, text, textFormat };
  keep(JSON.stringify({ action: 'createMessage', actionConversationId: conversation, message }));
}

const { open, send } = XMLHttpRequest.prototype;
const asked = new WeakMap();
XMLHttpRequest.prototype.open = function openNoted(method, url, ...rest) {
  asked.set(this, new URL(url, location.href).pathname);
  return open.call(this, method, url, ...rest);
};
XMLHttpRequest.prototype.send = function sendNoted(body) {
  const path = asked.get(this) ?? '';
  const [, conversation] = /^\/_conversation\/v1\/conversations\/([^/]+)\/messages$/.exec(path) ?? [];
  if (conversation !== undefined) keepOwn(decodeURIComponent(conversation), JSON.parse(body));
  if (!ready && /^\/_debug\/conversation\/[^/]+\/installation$/.test(path)) {
    if (said.length > 0) this.setRequestHeader('x-shown-before', 'yes');
    queueMicrotask(showKept);
  }
  return send.call(this, body);
};
