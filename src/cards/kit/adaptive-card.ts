import { toFill } from './fill-template.ts';

/** A filled Adaptive Card 1.5, ready to be sent. */
export interface AdaptiveCard {
  readonly type: 'AdaptiveCard';
  readonly version: '1.5';
  readonly [property: string]: unknown;
}

/**
 * Gives the function that fills a template. `Data` names every field that the template reads. What a template does not
 * know how to fill is found when it is loaded: all of them are, at the start of the process.
 */
export function compile<Data extends object>(template: object): (data: Data) => AdaptiveCard {
  const fill = toFill(template);
  return (data) => fill(data as Readonly<Record<string, unknown>>) as AdaptiveCard;
}
