import type { StoryObj } from '@storybook/web-components-vite';
import type { SandboxParameters } from '../.storybook/sandbox.ts';
import { shows } from './screen.ts';

/** A story whose insurer is like that. */
export const insurer = (sandbox: SandboxParameters): Pick<StoryObj, 'parameters'> => ({ parameters: { sandbox } });

/** Longer than anybody looks at a story. */
const hour = 3_600_000;

/** The faces that every reading element has: real answers of the insurer's routes. `path` is the route's, `*` standing for an identifier. */
export const waiting = (path: string): StoryObj => ({
  ...insurer({ faults: [{ path, fault: `latency=${hour}` }] }),
  play: async ({ canvasElement }) => {
    const busy = () => [...canvasElement.querySelectorAll('*')].some(({ shadowRoot }) => shadowRoot?.querySelector('[aria-busy="true"]'));
    while (!busy()) await new Promise(requestAnimationFrame);
  },
});

export const failed = (path: string): StoryObj => ({
  ...insurer({ faults: [{ path, fault: 'status=500' }] }),
  play: shows('button', /^(Réessayer|Try again)$/),
});

export const forbidden = (path: string): StoryObj => ({
  ...insurer({ faults: [{ path, fault: 'code=permission-missing' }] }),
  play: shows('heading', /^(Accès réservé|Restricted access)$/),
});

/** Another house: its accent, its corners, its font. */
export const themed: StoryObj = { globals: { theme: 'garnet' } };
export const english: StoryObj = { globals: { locale: 'en' } };
