import type { Language } from '../../core/kernel/language.ts';
import { dateIn } from '../../core/kernel/time.ts';
import { sayFullDay } from '../../i18n/dates.ts';
import { type Words, wordsOf } from '../../i18n/words.ts';
import { clean } from '../kit/plain.ts';
import { type SaidRow, type ShownCourse, sayCourse } from './say-course.ts';

/** Lets the browser take the one style that stands in the page, and nothing that anybody else put there. */
type Nonce = string;

/** Writes the overview as a page of its own, to be read and printed. It asks nothing of any server. */
export function writeOverview(shown: ShownCourse, nonce: Nonce): string {
  const { reader, programme } = shown;
  const words = wordsOf(reader.language, programme.mode);
  const said = sayCourse(shown);
  const today = dateIn(programme.timezone, reader.now);
  const body = [
    `<h1>${toHtml(said.title)}</h1>`,
    line(said.who),
    line(said.summary),
    ...(said.next === undefined ? [] : [heading(words['overview.next']), list([said.next])]),
    writeTable(said.table, words),
    ...said.years.map(({ heading: year, rows }) => `<section>${heading(year)}${list(rows)}</section>`),
    ...(said.goals === undefined ? [] : [heading(said.goals.heading), line(said.goals.text)]),
    ...[said.note, words['overview.asOf']({ day: sayFullDay(reader.language, today) })].map(small),
    `<p class="screen">${toHtml(words['overview.printHint'])}</p>`,
  ];
  return writePage({ language: reader.language, title: said.title, nonce, body: body.join('\n') });
}

/** Writes the page that a link opens: one button, which opens the overview once. Nothing else is on it. */
export function writeDoor(language: Language, nonce: Nonce): string {
  const words = wordsOf(language);
  const title = words['overview.pageTitle'];
  const body = [
    `<h1>${toHtml(title)}</h1>`,
    line(words['overview.pageOnce']),
    `<form method="post"><button>${toHtml(words['overview.pageOpen'])}</button></form>`,
  ];
  return writePage({ language, title, nonce, body: body.join('\n') });
}

interface Page {
  readonly language: Language;
  readonly title: string;
  readonly nonce: Nonce;
  readonly body: string;
}

function writePage({ language, title, nonce, body }: Page): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${toHtml(title)}</title>
<style nonce="${nonce}">${style}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
}

function writeTable([head, ...rows]: readonly (readonly string[])[], words: Words): string {
  if (head === undefined) return '';
  const columns = head.map((cell) => `<th scope="col">${toHtml(cell)}</th>`).join('');
  const lines = rows.map(([first = '', ...cells]) => {
    const rest = cells.map((cell) => `<td>${toHtml(cell)}</td>`).join('');
    return `<tr><th scope="row">${toHtml(first)}</th>${rest}</tr>`;
  });
  const caption = toHtml(words['overview.chart']);
  return `<table><caption>${caption}</caption><thead><tr>${columns}</tr></thead><tbody>${lines.join('')}</tbody></table>`;
}

function heading(text: string): string {
  return `<h2>${toHtml(text)}</h2>`;
}

function list(rows: readonly SaidRow[]): string {
  const items = rows.map(({ title, status }) => {
    const how = status === '' ? '' : `<br><span>${toHtml(status)}</span>`;
    return `<li>${toHtml(title)}${how}</li>`;
  });
  return `<ul>${items.join('')}</ul>`;
}

function line(text: string): string {
  return `<p>${toHtml(text)}</p>`;
}

function small(text: string): string {
  return text === '' ? '' : `<p class="small">${toHtml(text)}</p>`;
}

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text of people and of programme files, as a page shows it: no sign of it is one of the page. */
function toHtml(text: string): string {
  return clean(text).replace(/[&<>"']/g, (sign) => signs[sign] ?? '');
}

/** Black on white, whatever the screen likes: it is made for paper. */
const style = `
:root { color-scheme: light; }
body { margin: 0; background: #fff; color: #1b1b1b; font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: 42rem; margin: 0 auto; padding: 1.5rem 1rem; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; margin: 0 0 .5rem; }
h2 { font-size: 1.1rem; margin: 1.25rem 0 .25rem; }
p { margin: .25rem 0; }
form, .small { margin-top: 1rem; }
ul { margin: .25rem 0; padding-left: 1.2rem; }
li { margin: .35rem 0; }
li span, .small { color: #4a4a4a; font-size: .9rem; }
table { border-collapse: collapse; margin: 1.25rem 0; }
caption { text-align: left; font-weight: bold; padding-bottom: .25rem; }
th, td { border: 1px solid #767676; padding: .25rem .75rem; text-align: left; }
button { font: inherit; padding: .6rem 1.2rem; border: 0; border-radius: .25rem; background: #4f52b2; color: #fff; }
button:focus-visible { outline: 3px solid #1b1b1b; outline-offset: 2px; }
@page { margin: 18mm; }
@media print { .screen { display: none; } main { max-width: none; padding: 0; } section, table { break-inside: avoid; } }
`;
