import type { Wish } from '../../core/wishes/wish.ts';
import type { Answer } from '../asker.ts';

/** What typed words come to: a wish to be carried out, or an answer in words. */
export type Reading = { readonly wish: Wish } | Answer;
