import type { StoryObj } from '@storybook/web-components-vite';
import { insurer } from './faces.ts';

type Listed = { items: object[]; unread?: number };
const isList = (body: unknown): body is Listed => Array.isArray((body as Partial<Listed> | null)?.items);

/** Of every list, these changes: each item otherwise, or another list altogether. */
export const listed = (change: (items: readonly object[]) => readonly object[]): Pick<StoryObj, 'parameters'> =>
  insurer({ rewrite: (body) => (isList(body) ? { ...body, items: change(body.items) } : body) });

/** The first of the list, and otherwise. */
export const firstAs = (more: object): Pick<StoryObj, 'parameters'> => listed(([first]) => (first ? [{ ...first, ...more }] : []));

/** None. */
export const none = insurer({ rewrite: (body) => (isList(body) ? { ...body, items: [], ...('unread' in body && { unread: 0 }) } : body) });
