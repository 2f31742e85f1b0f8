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
