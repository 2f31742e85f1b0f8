import { source } from './dates/vocabulary.ts';
import { oneOf } from './one-of.ts';

/** What the words before a day or an hour make of it: what stands, to where it goes, or what somebody proposes. */
export type Hint = 'old' | 'new' | 'proposed' | undefined;

const small = '(?: (?:de|den|le|la|les|een|op|on|om|at|the|a|ook|rond|tegen|vers|misschien|maar)){0,3} $';
/** Between a day and its hour, or an hour and its day. */
export const glue = new RegExp(
  `^(?: (?:s|om|at|a|vers|rond|tegen|around|about|van|from|of|on|op|le|de|du|in|the|${source.part}))* ?$`,
);
export const towards = new RegExp(
  `(?:^| )(?:naar|to|tot|vers|a|au|aux|until|till|wordt|becomes?|passe|passer)${small}`,
);
const rather = new RegExp(`(?:^| )(?:liever|graag|rather|plutot|instead|make it)${small}`);
const instead = new RegExp(
  `^ (?:${oneOf('worden|become|devient|par|contre|for|with|met|op', 'should be|moet (?:\\S+ )?zijn|mettons')})${small}`,
);
const butThen = new RegExp(`(?:^| )(?:maar|but|mais)${small}`);
const proposal = new RegExp(
  `(?:^| )(?:${oneOf(
    'kan (?:het|dat|je)|kunnen we|lukt|past|schikt|gaat|can (?:we|it|you)|could (?:we|it|you)|(?:how|what) about',
    'peut on|on peut|zet(?: \\S+)?|voorstel|(?:we|let s|could|can|i|you) do|mettons|refixe',
  )}(?: (?:het|dat|it|ca))?)${small}`,
);
const than = /^(?: \S+){0,2} (?:liever |eerder )?(?:dan|than|que)(?: (?:op|om|on|at|a|le|de|het|deze))* $/;
const insteadOf = new RegExp(
  '(?:^| )(?:in plaats van|instead of|in place of|rather than|plutot qu[ea]?|(?:au lieu|a la place) d[eu]?|celui|celle|' +
    '(?:die|dat) van|that of)(?: (?:op|om|on|at|a|le|la|de|du|het|the|die|dat|that|celui|celle|van)){0,3} $',
);
const notThat = /(?:^| )(?:niet|not|pas)(?: (?:op|om|on|at|a|le|de))? $/;
/** What was named before does not suit: what follows is something else. */
export const turns =
  /(?:^| )(?:niet|ni|not|pas|plus|niks|can t|doesn t|won t|te vroeg|te laat|too (?:early|late)|verhinderd|kapot|dead)(?: |$)/;

export function hintOf(between: string, after: string, isFirst: boolean): Hint {
  if (insteadOf.test(between)) return 'old';
  if (isFirst) {
    if (notThat.test(between)) return 'old';
    return towards.test(between) || rather.test(between)
      ? 'new'
      : proposal.test(between)
        ? 'proposed'
        : undefined;
  }
  if (than.test(between) || (notThat.test(between) && after === '')) return 'old';
  if (towards.test(between) || rather.test(between) || instead.test(between) || butThen.test(between))
    return 'new';
  return proposal.test(between) ? 'proposed' : undefined;
}
