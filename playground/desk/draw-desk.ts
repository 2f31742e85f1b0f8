import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type DeskLanguage, deskLanguages, type Persona } from '../personas.ts';
import { sayDesk } from './words.ts';

/** The chat of a persona as the desk can show it. */
export interface DeskChat {
  readonly persona: Persona;
  readonly state: /** `url` is where it is going to be, if nobody else takes that place first. */
    | { readonly at: 'starting'; readonly url?: string }
    /** `again` tells how often it had to be started again. */
    | { readonly at: 'ready'; readonly url: string; readonly again: number }
    | { readonly at: 'failed' };
}

const style = ['../colours.css', 'desk.css']
  .map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'))
  .join('\n');
const script = readFileSync(new URL('desk.js', import.meta.url), 'utf8');
const icon = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><circle cx="8" cy="8" r="7" fill="#4f52b2"/><circle cx="8" cy="8" r="3" fill="#fff"/></svg>',
)}`;

export interface DeskFacts {
  /** Tells one start of the bot from another: the page of an earlier one is loaded anew. */
  readonly run: string;
  /** Where the local Graph is, without a path: the origin of every calendar and mailbox. */
  readonly graph: string;
}

/**
 * Draws the page on which the chats stand side by side, in one language, with the words of the others in it for the
 * switch. It needs nothing from elsewhere, and its policy lets it have nothing but itself, which it asks for again to see
 * how the chats are, and in its frames the clients and the calendars. No chats: it says that they are off.
 */
export function drawDesk(
  language: DeskLanguage,
  chats: readonly DeskChat[],
  { graph, run }: DeskFacts,
): string {
  const people = chats.map(({ persona }) => persona);
  const say = sayDesk(language, people);
  const all = Object.fromEntries(deskLanguages.map((each) => [each, sayDesk(each, people)]));
  const words = JSON.stringify(all).replaceAll('<', '\\u003c');
  const waits = chats.some(({ state }) => state.at === 'starting');
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${drawPolicy(chats, graph)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${waits ? '<noscript><meta http-equiv="refresh" content="2"></noscript>\n' : ''}<title data-say="title">${toHtml(say.title)}</title>
<link rel="icon" href="${icon}">
<style>${style}</style>
</head>
<body data-run="${toHtml(run)}">
<header>
<div>
<h1 data-say="title">${toHtml(say.title)}</h1>
<p data-say="intro">${toHtml(say.intro)}</p>
</div>
${drawSwitch(language, say)}
</header>
<p class="stopped" role="alert" hidden data-say="stopped">${toHtml(say.stopped)}</p>
${chats.length === 0 ? drawOff(say) : `${drawPeople(people, say)}\n<main>\n${chats.map((chat) => drawChat(chat, graph, say)).join('\n')}\n</main>`}
<script type="application/json" id="words">${words}</script>
<script>${script}</script>
</body>
</html>
`;
}

type Say = ReturnType<typeof sayDesk>;

/** Only this style, this script and the frames of these clients and calendars; https://www.w3.org/TR/CSP3/#framework-directives */
function drawPolicy(chats: readonly DeskChat[], graph: string): string {
  const frames = chats.flatMap(({ state }) =>
    state.at === 'failed' || state.url === undefined ? [] : [new URL(state.url).origin],
  );
  return [
    "default-src 'none'",
    `style-src '${hash(style)}'`,
    `script-src '${hash(script)}'`,
    `frame-src ${(chats.length === 0 ? [] : [...frames, graph]).join(' ') || "'none'"}`,
    'img-src data:',
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

const names: Readonly<Record<DeskLanguage, string>> = { nl: 'Nederlands', en: 'English', fr: 'Français' };

function drawSwitch(language: DeskLanguage, say: Say): string {
  const buttons = deskLanguages.map(
    (each) =>
      `<button type="button" lang="${each}" data-language="${each}" aria-pressed="${each === language}">${names[each]}</button>`,
  );
  return `<div class="switch" role="group" data-say-label="language" aria-label="${toHtml(say.language)}">${buttons.join('')}</div>`;
}

/** Links to the chats: a way past the frames for anyone who uses a keyboard, tabs on a narrow screen. */
function drawPeople(people: readonly Persona[], say: Say): string {
  const links = people.map(({ id, name }) => `<li><a href="#${id}">${toHtml(name)}</a></li>`);
  return `<nav data-say-label="people" aria-label="${toHtml(say.people)}"><ul>${links.join('')}</ul></nav>`;
}

function drawOff(say: Say): string {
  return `<main><p class="off" data-say="off">${toHtml(say.off)}</p></main>`;
}

function drawChat({ persona, state }: DeskChat, graph: string, say: Say): string {
  const { entraId, id, name, opener } = persona;
  return `<section id="${id}" data-state="${toHtml(nameState(state))}" tabindex="-1" aria-labelledby="name-${id}">
<div class="name"><h2 id="name-${id}">${toHtml(name)}</h2>
<button type="button" aria-expanded="false" data-outlook="${graph}/_local/desk?mailbox=${entraId}" data-say="outlook" data-say-label="outlook ${id}" aria-label="${toHtml(say[`outlook ${id}`])}">${toHtml(say.outlook)}</button></div>
<p class="who" data-say="who ${id}">${toHtml(say[`who ${id}`])}</p>
<p><span data-say="first">${toHtml(say.first)}</span> <kbd>${toHtml(opener)}</kbd> <span data-say="outcome ${id}">${toHtml(say[`outcome ${id}`])}</span></p>
${drawState(id, state, say)}
</section>`;
}

/** Two states with the same name look the same. */
function nameState(state: DeskChat['state']): string {
  return state.at === 'ready' ? `ready ${state.again} ${state.url}` : state.at;
}

function drawState(id: string, state: DeskChat['state'], say: Say): string {
  if (state.at !== 'ready')
    return `<p class="place wait" role="status" data-say="${state.at}">${toHtml(say[state.at])}</p><p class="apart"></p>`;
  const again =
    state.again === 0 ? '' : `<p class="again" role="status" data-say="again">${toHtml(say.again)}</p>\n`;
  return `<div class="place chat">
${again}<iframe src="${state.url}/?chat" loading="lazy" data-say-title="chat ${id}" title="${toHtml(say[`chat ${id}`])}"></iframe>
</div>
<p class="apart"><a href="${state.url}/" target="_blank" rel="noopener" data-say="apart" data-say-label="apart ${id}" aria-label="${toHtml(say[`apart ${id}`])}">${toHtml(say.apart)}</a></p>`;
}

function toHtml(text = ''): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
