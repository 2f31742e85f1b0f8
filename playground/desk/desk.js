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
  section.replaceChildren(...fresh.childNodes);
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

const asked = [new URLSearchParams(location.search).get('lang'), ...navigator.languages];
const found = asked.map((tag) => tag?.slice(0, 2)).find((language) => Object.hasOwn(words, language));
if (found) speak(found);
const first = links.find((link) => link.hash === location.hash) ?? links[0];
if (first) show(first.hash.slice(1));
document.documentElement.classList.add('live');
if (links.length > 0) setTimeout(look, soon);
