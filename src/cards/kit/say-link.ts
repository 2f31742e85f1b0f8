import { plain } from './plain.ts';

/** A number that a thumb can call. */
export function linkTo(phone: string): string {
  return `[${plain(phone)}](tel:${phone.replace(/[^\d+]/g, '')})`;
}

export function isSafe(url: string | undefined): url is string {
  return url?.startsWith('https://') === true;
}

/** An address inside a Markdown link, where a parenthesis would end it. */
export function hrefOf(url: string): string {
  return new URL(url).href.replaceAll('(', '%28').replaceAll(')', '%29');
}
