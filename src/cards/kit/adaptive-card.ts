import { Template } from 'adaptivecards-templating';

/** A filled Adaptive Card 1.5, ready to be sent. */
export interface AdaptiveCard {
  readonly type: 'AdaptiveCard';
  readonly version: '1.5';
  readonly [property: string]: unknown;
}

/**
 * Gives the function that fills a template. `Data` names every field that the template reads. The template is compiled
 * once, when it is first filled: compiling all of them would hold up the start of the process.
 */
export function compile<Data extends object>(template: object): (data: Data) => AdaptiveCard {
  let compiled: Template | undefined;
  return (data) => {
    compiled ??= new Template(template);
    return compiled.expand({ $root: data }) as AdaptiveCard;
  };
}
