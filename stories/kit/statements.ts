import type { StoryObj } from '@storybook/web-components-vite';
import { batisseuse } from '@avenant/sandbox';
import type { SandboxParameters } from '../.storybook/sandbox.ts';
import { insurer } from './faces.ts';

const nadia = { seed: batisseuse, signedIn: 'nadia.ferrand@exemple.example' } as const;

/** La Bâtisseuse, Nadia signed in. */
export const atBatisseuse = (more: SandboxParameters = {}): Pick<StoryObj, 'parameters'> => insurer({ ...nadia, ...more });

/** The same face, at La Bâtisseuse. */
export const there = (story: StoryObj): StoryObj => ({
  ...story,
  ...atBatisseuse(story.parameters?.['sandbox'] as SandboxParameters | undefined),
});

type Sample = NonNullable<typeof batisseuse.baseStatements>[number];
/** A statement of the seed, otherwise. */
export const statementAs = (id: string, more: Partial<Sample>): Pick<StoryObj, 'parameters'> =>
  atBatisseuse({
    seed: { ...batisseuse, baseStatements: batisseuse.baseStatements!.map((one) => (one.id === id ? { ...one, ...more } : one)) },
  });
