// Made by scripts/icons.mjs from lucide-static. ISC License, (c) Lucide Contributors; part (c) Cole Bemis (Feather, MIT).
import { svg } from 'lit';
import { icon } from '../icon.js';

// prettier-ignore
export const arrowRight = () => icon(svg`<path d="M5 12h14"/><path d="m12 5 7 7-7 7"/>`);
