import type { Programme, ReferralEntry } from '../core/programme/programme.ts';
import { type AdaptiveCard, compile } from './adaptive-card.ts';
import { button, fillButtons } from './button.ts';
import template from './help-card.card.json' with { type: 'json' };
import { plain, spoken } from './plain.ts';
import { ProgrammeTexts, type Reader } from './reader.ts';

const fill = compile<object>(template);

/** What is said to somebody who told what weighs on them, over the card that is the same for everybody. */
export interface HelpSaid {
  readonly said: string;
  /** To leave patients out of it. */
  readonly request?: string;
  /** Whether the people beyond the numbers are in sight at once. */
  readonly opened: boolean;
}

/** Draws the card with numbers. Nobody is told that it was. */
export function drawHelpCard(programme: Programme, reader: Reader, said?: HelpSaid): AdaptiveCard {
  const texts = new ProgrammeTexts(programme, reader.language);
  const { words } = texts;
  const title = said?.said ?? words['helpCard.title'];
  const danger = programme.referral.filter((entry) => entry.crisis).map((entry) => sayDanger(entry, texts));
  const other = programme.referral.filter((entry) => !entry.crisis).map((entry) => sayEntry(entry, texts));
  return fill({
    lang: reader.language,
    speak: saySpoken(programme, title),
    title,
    size: said === undefined ? 'Large' : 'Medium',
    program: words['helpCard.program'],
    dangerTitle: words['helpCard.danger'],
    danger,
    hasOther: other.length > 0,
    otherTitle: words['helpCard.other'],
    otherShown: said?.opened ?? false,
    other,
    hasVerify: programme.referral.some((entry) => entry.verify),
    verify: words['helpCard.verify'],
    hasRequest: said?.request !== undefined,
    request: said?.request ?? '',
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
