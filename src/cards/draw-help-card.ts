import type { Programme, ReferralEntry } from '../core/programme/programme.ts';
import { type AdaptiveCard, compile } from './adaptive-card.ts';
import { button, fillButtons } from './button.ts';
import template from './help-card.card.json' with { type: 'json' };
import { plain, spoken } from './plain.ts';
import { ProgrammeTexts, type Reader } from './reader.ts';

const fill = compile<object>(template);

/** Draws the fixed card with numbers: the same for everybody, whatever was typed, and nobody is told. */
export function drawHelpCard(programme: Programme, reader: Reader): AdaptiveCard {
  const texts = new ProgrammeTexts(programme, reader.language);
  const { words } = texts;
  const danger = programme.referral.filter((entry) => entry.crisis).map((entry) => sayDanger(entry, texts));
  const other = programme.referral.filter((entry) => !entry.crisis).map((entry) => sayEntry(entry, texts));
  return fill({
    lang: reader.language,
    speak: saySpoken(programme, words['helpCard.title']),
    title: words['helpCard.title'],
    program: words['helpCard.program'],
    dangerTitle: words['helpCard.danger'],
    danger,
    hasOther: other.length > 0,
    otherTitle: words['helpCard.other'],
    other,
    hasVerify: programme.referral.some((entry) => entry.verify),
    verify: words['helpCard.verify'],
    ...texts.note(),
    ...fillButtons([button(words['button.help'], 'help.show')]),
  });
}

/** The numbers for danger are said at once: whoever listens should not have to search for them. */
function saySpoken({ referral }: Programme, title: string): string {
  const numbers = referral.flatMap(({ crisis, name, phone }) =>
    crisis && phone !== undefined ? [name.includes(phone) ? name : `${name}: ${phone}`] : [],
  );
  return spoken(title, ...numbers);
}

/** In danger the number stands apart and large, for a thumb that shakes. */
function sayDanger(entry: ReferralEntry, texts: ProgrammeTexts) {
  const { phone, ...rest } = entry;
  return {
    ...sayEntry(rest, texts),
    hasPhone: phone !== undefined,
    phone: phone === undefined ? '' : link(phone),
  };
}

function link(phone: string): string {
  return `[${plain(phone)}](tel:${phone.replace(/[^\d+]/g, '')})`;
}

/** An address inside a Markdown link, where a parenthesis would end it. */
function hrefOf(url: string): string {
  return new URL(url).href.replaceAll('(', '%28').replaceAll(')', '%29');
}

function sayEntry(entry: ReferralEntry, texts: ProgrammeTexts) {
  const phone = entry.phone === undefined ? [] : [link(entry.phone)];
  const url = entry.url?.startsWith('https://')
    ? [`[${plain(new URL(entry.url).host)}](${hrefOf(entry.url)})`]
    : [];
  const hours =
    entry.hours === undefined ? [] : [texts.words['helpCard.hours']({ hours: texts.text(entry.hours) })];
  const reach = [...phone, ...url, ...hours].join(' · ');
  return { name: plain(entry.name), forWhat: texts.text(entry.forWhat), hasReach: reach !== '', reach };
}
