/** Begin, middle and end of a week or a month. */

const early =
  'begin|begin of|early|(?:the )?beginning of|start of|debut|au debut d[eu]|debut d[eu]|le debut d[eu]';
const middle = 'midden|half|mid|halverwege|middle of|(?:the )?middle of|mi|milieu d[eu]|au milieu d[eu]';
const late = 'eind|einde|end of|(?:the )?end of|late|fin|la fin d[eu]|fin d[eu]|a la fin d[eu]';

/** The source of a pattern that finds one of them, up to what it is of. */
export const edge = `(${early}|${middle}|${late})(?: van)?(?: de)?(?: la)?(?: the)? `;

type Bounds = readonly [number, number];

/** Which of three bounds the words name; undefined without words. */
export function bounds(side: string, begin: Bounds, half: Bounds, end: Bounds): Bounds | undefined {
  if (side === '') return undefined;
  if (/^(?:begin|early|the begin|start|debut|au debut|le debut)/.test(side)) return begin;
  return /^(?:mid|half|halv|the mid|mi|au mi)/.test(side) ? half : end;
}
