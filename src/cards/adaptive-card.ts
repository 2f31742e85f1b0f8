import { Template } from 'adaptivecards-templating';

/** A filled Adaptive Card 1.5, ready to be sent. */
export interface AdaptiveCard {
  readonly type: 'AdaptiveCard';
  readonly version: '1.5';
  readonly [property: string]: unknown;
}

/** Compiles a template once and gives the function that fills it. `Data` names every field that the template reads. */
export function compile<Data extends object>(template: object): (data: Data) => AdaptiveCard {
  const compiled = new Template(template);
  return (data) => compiled.expand({ $root: data }) as AdaptiveCard;
}
