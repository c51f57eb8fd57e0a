import type { Meta, StoryObj } from '@storybook/web-components-vite';
import 'avenant/task-list.js';
import { english, failed, forbidden, themed, waiting } from './kit/faces.ts';
import { firstAs, listed, none } from './kit/listed.ts';
import { says, shows } from './kit/screen.ts';

export default {
  title: 'Elements/Task list',
  component: 'avenant-task-list',
  args: { 'case-href': '#/dossiers/{id}', 'contract-href': '#/contrats/{id}', 'document-href': '#/documents/{id}' },
} satisfies Meta;

/** Over all contracts, the most pressing first. */
export const Ready: StoryObj = { play: shows('heading', /^(À faire|To do) \(\d+\)$/) };
export const Waiting = waiting('/tasks');
export const Empty: StoryObj = { ...none, play: shows('heading', /^(Rien à faire|Nothing to do)/) };
export const Failed = failed('/tasks');
export const Forbidden = forbidden('/tasks');
export const Themed = themed;
export const English = english;

const one = (more: object, words: RegExp): StoryObj => ({ ...firstAs(more), play: says(words) });

export const Urgent = one({ severity: 'critical', dueDate: '2026-11-23' }, /^Urgent$/);
export const Important = one({ severity: 'warning' }, /^Important$/);
export const NoHurry = one({ severity: 'info', dueDate: undefined, consequence: undefined }, /^(Sans urgence|No hurry)$/);
export const Late = one({ dueDate: '2026-11-18' }, /^(En retard|Overdue)$/);
export const DueToday = one({ dueDate: '2026-11-21', severity: 'critical' }, /^(aujourd’hui|today)$/);
/** Nothing is known of what happens otherwise, nor of when. */
export const Bare = one({ dueDate: undefined, consequence: undefined }, /^(Sans date limite|No deadline)$/);
/** An insurer a version ahead: no word is said for what is not known. */
export const UnknownWords = one({ rel: 'riddle', severity: 'purple', target: { kind: 'riddle', id: 'x' } }, /^(Avant le|By) /);
/** The five most pressing; the others are a press away. */
export const Many: StoryObj = {
  ...listed(([first]) => Array.from({ length: 8 }, (_, i) => ({ ...first, id: `t${i + 1}`, title: `Lire : lettre ${i + 1}` }))),
  play: shows('button', /^(Afficher les 3 autres|Show the other 3)$/),
};
/** What each may be about, and its link. */
export const AboutOthers: StoryObj = {
  ...listed(([first]) =>
    ['case', 'contract', 'document'].map((kind) => ({ ...first, id: kind, title: `Lire : ${kind}`, target: { kind, id: 'x1' } })),
  ),
  play: shows('link', /^Lire : contract/),
};
