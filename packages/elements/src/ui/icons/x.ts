// Made by scripts/icons.mjs from lucide-static. ISC License, (c) Lucide Contributors; part (c) Cole Bemis (Feather, MIT).
import { svg } from 'lit';
import { icon } from '../icon.js';

// prettier-ignore
export const x = () => icon(svg`<path d="M18 6 6 18"/><path d="m6 6 12 12"/>`);
