import { openEnum } from '../z.js';

/** What the insurer's answer is, in a word. A file of its own: who reads decisions needs no contracts. */
export const Outcome = openEnum(['accepted', 'partially_accepted', 'refused']);
