const words = JSON.parse(document.getElementById('words').textContent);
const links = [...document.querySelectorAll('nav a')];
const buttons = [...document.querySelectorAll('[data-language]')];

/** Says everything in another language; the chats in the frames go on as they were. */
function speak(language) {
  const say = words[language];
  document.documentElement.lang = language;
  for (const { element, key } of find('data-say')) element.textContent = say[key];
  for (const { element, key } of find('data-say-label')) element.setAttribute('aria-label', say[key]);
  for (const { element, key } of find('data-say-title')) element.setAttribute('title', say[key]);
  for (const button of buttons) button.setAttribute('aria-pressed', button.dataset.language === language);
  for (const frame of document.querySelectorAll('iframe[data-outlook]'))
    frame.src = outlookIn(frame, language);
}

const outlookIn = ({ dataset }, language) => `${dataset.outlook}&lang=${language}`;

/** Shows somebody's calendar and mail beside the chat, or on a narrow screen in its place; or puts it away. */
function turnOutlook(button, open) {
  const section = button.closest('section');
  section.querySelector('iframe[data-outlook]')?.remove();
  button.setAttribute('aria-expanded', open);
  section.classList.toggle('open', open);
  keep(section.id, open);
  if (!open) return;
  const frame = document.createElement('iframe');
  frame.dataset.outlook = button.dataset.outlook;
  frame.dataset.sayTitle = `outlook ${section.id}`;
  frame.title = button.getAttribute('aria-label');
  frame.src = outlookIn(frame, spoken());
  section.querySelector('.place').after(frame);
}

/** What is open stays so when the page is loaded again. */
function keep(id, open) {
  const kept = new Set(JSON.parse(sessionStorage.getItem('open') ?? '[]'));
  if (open) kept.add(id);
  else kept.delete(id);
  sessionStorage.setItem('open', JSON.stringify([...kept]));
}

function find(name) {
  return [...document.querySelectorAll(`[${name}]`)].map((element) => ({
    element,
    key: element.getAttribute(name),
  }));
}

/** The language that everything is said in now. */
const spoken = () => document.documentElement.lang;
/** Milliseconds between two looks at how the chats are, while one is being started and otherwise. */
const soon = 1_000;
const later = 5_000;

/** Looks how the chats are now; only what became of one of them is drawn anew, so that the others go on as they were. */
async function look() {
  const stopped = document.querySelector('.stopped');
  try {
    const answer = await fetch(location.pathname, { cache: 'no-store' });
    if (!answer.ok) throw new Error(`${answer.status}`);
    const now = new DOMParser().parseFromString(await answer.text(), 'text/html');
    // Another start of the bot: nothing here is of use any more.
    if (now.body.dataset.run !== document.body.dataset.run) return location.reload();
    stopped.hidden = true;
    for (const section of document.querySelectorAll('section'))
      renew(section, now.getElementById(section.id));
  } catch {
    // Nobody listens there: said to whoever sits here, and looked again, since it may be started again.
    stopped.hidden = false;
  }
  setTimeout(look, document.querySelector('[data-state="starting"]') ? soon : later);
}

function renew(section, fresh) {
  if (fresh === null || fresh.dataset.state === section.dataset.state) return;
  section.dataset.state = fresh.dataset.state;
  for (const part of ['.place', '.apart']) section.querySelector(part).replaceWith(fresh.querySelector(part));
  speak(spoken());
}

// A client that took another place than it was to have is none that this page may show in a frame; the next one may.
addEventListener('securitypolicyviolation', (event) => {
  if (event.effectiveDirective === 'frame-src') location.reload();
});

/** Makes one person the current one: on a narrow screen the only one shown. */
function show(id) {
  for (const link of links) {
    const current = link.hash === `#${id}`;
    document.getElementById(link.hash.slice(1)).classList.toggle('current', current);
    if (current) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}

for (const link of links) link.addEventListener('click', () => show(link.hash.slice(1)));
for (const button of buttons) {
  button.addEventListener('click', () => {
    const here = new URL(location.href);
    here.searchParams.set('lang', button.dataset.language);
    history.replaceState(null, '', here);
    speak(button.dataset.language);
  });
}

for (const button of document.querySelectorAll('button[data-outlook]'))
  button.addEventListener('click', () =>
    turnOutlook(button, button.getAttribute('aria-expanded') === 'false'),
  );

const asked = [new URLSearchParams(location.search).get('lang'), ...navigator.languages];
const found = asked.map((tag) => tag?.slice(0, 2)).find((language) => Object.hasOwn(words, language));
if (found) speak(found);
const first = links.find((link) => link.hash === location.hash) ?? links[0];
if (first) show(first.hash.slice(1));
document.documentElement.classList.add('live');
for (const id of JSON.parse(sessionStorage.getItem('open') ?? '[]')) {
  const button = document.getElementById(id)?.querySelector('button[data-outlook]');
  if (button) turnOutlook(button, true);
}
if (links.length > 0) setTimeout(look, soon);
