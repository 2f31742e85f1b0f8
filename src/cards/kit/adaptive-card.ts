import { createRequire } from 'node:module';
import type { Template } from 'adaptivecards-templating';

/** A filled Adaptive Card 1.5, ready to be sent. */
export interface AdaptiveCard {
  readonly type: 'AdaptiveCard';
  readonly version: '1.5';
  readonly [property: string]: unknown;
}

const require = createRequire(import.meta.url);

/**
 * Gives the function that fills a template. `Data` names every field that the template reads. The template is compiled
 * once, when it is first filled: compiling all of them would hold up the start of the process, and so would the 430 files
 * of what compiles them, which come with the first card.
 */
export function compile<Data extends object>(template: object): (data: Data) => AdaptiveCard {
  let compiled: Template | undefined;
  return (data) => {
    compiled ??= prepare(template);
    return compiled.expand({ $root: data }) as AdaptiveCard;
  };
}

function prepare(template: object): Template {
  const { Template: Compiled } =
    require('adaptivecards-templating') as typeof import('adaptivecards-templating');
  return new Compiled(template);
}
