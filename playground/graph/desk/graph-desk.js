/** Milliseconds between two looks at whether something has changed. */
const every = 1_000;
/** The tag of the page that stands here. */
let tag = '';
/** What somebody has typed and not sent, by the form and the name of the field. */
const typed = new Map();
/** What is being dragged or shifted; nothing is drawn anew under somebody's hands. */
let held;

async function look() {
  try {
    if (!document.hidden && held === undefined)
      await load(location.href, { headers: { 'if-none-match': tag } });
  } catch {
    // Nobody listens there. The page around this one says so; it is looked again, since it may be started again.
  }
  setTimeout(look, every);
}

async function load(address, options) {
  const answer = await fetch(address, { cache: 'no-store', ...options });
  if (answer.status === 304 || held !== undefined) return;
  tag = answer.headers.get('etag') ?? '';
  renew(new DOMParser().parseFromString(await answer.text(), 'text/html'));
}

function go(address) {
  history.replaceState(null, '', address);
  return load(address);
}

/** Puts another page in the place of this one, and leaves open what is open, and whoever is somewhere there. */
function renew(fresh) {
  const open = document.querySelector(':popover-open')?.id;
  const unfolded = [...document.querySelectorAll('details[open]')].map(({ dataset }) => dataset.key);
  const inMain = document.querySelector('main').contains(document.activeElement);
  const at = document.activeElement.closest('[data-key]')?.dataset.key;
  const before = readPlanned();
  document.documentElement.lang = fresh.documentElement.lang;
  document.title = fresh.title;
  for (const part of ['h1', '.tabs', 'main', 'footer'])
    document.querySelector(part).replaceWith(fresh.querySelector(part));
  Object.assign(document.querySelector('.news').dataset, fresh.querySelector('.news').dataset);
  for (const each of document.querySelectorAll('details')) each.open = unfolded.includes(each.dataset.key);
  for (const form of document.forms)
    for (const field of form.elements) field.value = typed.get(nameOf(form, field)) ?? field.value;
  if (open !== undefined) document.getElementById(open)?.showPopover();
  const there = at === undefined ? null : document.querySelector(`[data-key="${CSS.escape(at)}"]`);
  if (there !== null) (there.querySelector('button, summary') ?? there).focus();
  else if (inMain) document.querySelector('main').focus();
  tell(before, readPlanned());
}

const nameOf = (form, field) => `${form.dataset.key} ${field.name}`;

/** What is planned with others, by what a meeting is called everywhere; undefined on another page. */
function readPlanned() {
  if (document.querySelector('.planned') === null) return undefined;
  const all = [...document.querySelectorAll('[data-planned]')];
  return new Map(
    all.map((each) => [each.dataset.planned, { ...each.dataset, text: each.parentElement.innerText }]),
  );
}

/** Says what has become of what is planned, and goes to the week in which it stands. */
function tell(before, after) {
  if (before === undefined || after === undefined) return;
  for (const [id, { said }] of before) if (!after.has(id)) say('gone', said);
  for (const [id, { said, text, week }] of after) {
    const old = before.get(id);
    if (old?.text === text) continue;
    say(old === undefined ? 'added' : 'changed', old?.said === said ? text : said);
    const shown = document.querySelector('.grid').dataset.week;
    if (old?.said !== said && week !== shown)
      go(document.querySelector(`[data-planned="${CSS.escape(id)}"]`).href);
  }
}

function say(what, about) {
  const news = document.querySelector('.news');
  news.textContent = news.dataset[what].replace('%', about);
}

/** The form that moves an event, or for a guest proposes another time. */
function moverOf(button) {
  const panel = document.getElementById(button.getAttribute('popovertarget'));
  return panel.querySelector('[value="user-move"], [value="user-propose"]')?.form;
}

/** The wall-clock time to which an event is on its way. */
function target({ button, days, quarters }) {
  const at = Date.parse(`${button.dataset.start}Z`) + (days * 96 + quarters) * 900_000;
  return new Date(at).toISOString().slice(0, 16);
}

function hold(button, by) {
  held = { days: 0, quarters: 0, ...by, button };
  const grid = button.closest('.grid');
  const [day, slots] = [button.closest('.day'), button.closest('.slots')].map((each) =>
    each.getBoundingClientRect(),
  );
  const quarter = slots.height / (grid.dataset.hours * 4);
  button.parentElement.style.translate = `${held.days * day.width}px ${held.quarters * quarter}px`;
  button.parentElement.classList.add('held');
  const when = {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'UTC',
  };
  const time = new Date(`${target(held)}Z`).toLocaleString(document.documentElement.lang, when);
  say('target', time);
}

function letGo(done) {
  const { button } = held;
  const start = target(held);
  const moved = held.days !== 0 || held.quarters !== 0;
  held = undefined;
  document.querySelector('.news').textContent = '';
  button.parentElement.classList.remove('held');
  if (done && moved) {
    const form = moverOf(button);
    form.elements.start.value = start;
    form.requestSubmit();
  } else button.parentElement.style.translate = '';
}

/** The day under the pointer, counted from that of the event. */
function daysTo(button, x) {
  const days = [...document.querySelectorAll('.day')];
  const under = days.findIndex((day) => x < day.getBoundingClientRect().right);
  return (under === -1 ? days.length - 1 : under) - days.indexOf(button.closest('.day'));
}

let pressed;
let dragged = false;
addEventListener('pointerdown', ({ button: key, clientX, clientY, pointerType, target: on }) => {
  dragged = false;
  const button = on.closest?.('.event button');
  if (!button || key !== 0 || pointerType === 'touch' || !moverOf(button)) return;
  if (getComputedStyle(button.closest('.grid')).display === 'grid') pressed = { button, clientX, clientY };
});
addEventListener('pointermove', ({ clientX, clientY }) => {
  if (pressed === undefined) return;
  const { button, clientX: x, clientY: y } = pressed;
  dragged ||= Math.hypot(clientX - x, clientY - y) > 5;
  if (!dragged) return;
  const slots = button.closest('.slots').getBoundingClientRect();
  const quarter = slots.height / (button.closest('.grid').dataset.hours * 4);
  hold(button, { days: daysTo(button, clientX), quarters: Math.round((clientY - y) / quarter) });
});
addEventListener('pointerup', () => {
  pressed = undefined;
  if (dragged && held !== undefined) letGo(true);
});
addEventListener('pointercancel', () => {
  pressed = undefined;
  if (held !== undefined) letGo(false);
});

const arrows = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] };
addEventListener('keydown', (event) => {
  const button = event.target.closest?.('.event button');
  if (event.shiftKey && Object.hasOwn(arrows, event.key) && button && moverOf(button)) {
    const [days, quarters] = arrows[event.key];
    hold(button, { days: (held?.days ?? 0) + days, quarters: (held?.quarters ?? 0) + quarters });
  } else if (held !== undefined && ['Enter', 'Escape'].includes(event.key)) letGo(event.key === 'Enter');
  else return;
  pressed = undefined;
  event.preventDefault();
});
addEventListener('focusout', () => {
  if (held !== undefined && pressed === undefined) letGo(false);
});

// What was dragged is not opened too.
addEventListener('click', (event) => {
  if (dragged) event.preventDefault();
  const link = event.target.closest('a');
  if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  go(link.href);
});
addEventListener('input', ({ target: field }) => {
  if (field.form) typed.set(nameOf(field.form, field), field.value);
});
addEventListener('submit', (event) => {
  event.preventDefault();
  for (const field of event.target.elements) typed.delete(nameOf(event.target, field));
  const body = new URLSearchParams(new FormData(event.target, event.submitter));
  load(event.target.action, { method: 'POST', body });
});

if (document.querySelector('main') !== null) look();
