import type { Meta, StoryObj } from '@storybook/web-components-vite';
import 'avenant/account-switcher.js';
import { batisseuse } from '@avenant/sandbox';
import { english, failed, forbidden, insurer, themed, waiting } from './kit/faces.ts';
import { press, says } from './kit/screen.ts';

const opener = /^(Entreprise|Company|Choisir|Choose|Mes|My)/;
/** With its panel open. */
const opened: Pick<StoryObj, 'play'> = { play: ({ canvasElement }) => press(canvasElement, 'button', opener) };
type Rewritten = { items?: { isCurrent?: boolean }[] };
const companies = (change: (items: object[]) => object[]) =>
  insurer({
    seed: batisseuse,
    rewrite: (body) => {
      const { items } = body as Rewritten;
      return items?.[0] && 'isCurrent' in items[0] ? { ...(body as object), items: change(items) } : body;
    },
  });

export default {
  title: 'Elements/Account switcher',
  component: 'avenant-account-switcher',
  parameters: { sandbox: { seed: batisseuse } },
} satisfies Meta;

export const Ready: StoryObj = { play: says(/^Ferrand Maçonnerie SARL$/) };
export const Open: StoryObj = opened;
/** More than seven: searched. */
export const Many: StoryObj = {
  ...companies((items) => Array.from({ length: 24 }, (_, n) => ({ ...items[n % 3], id: `org_${n}`, isCurrent: n === 0 }))),
  ...opened,
};
export const Invited: StoryObj = {
  ...companies(([first, ...others]) => [
    first!,
    ...others.map((one) => ({
      ...one,
      state: 'invited',
      number: undefined,
      invitationExpiresAt: '2026-11-28T08:00:00Z',
      allowedActions: [{ rel: 'accept', enabled: true }],
    })),
  ]),
  ...opened,
};
export const Empty: StoryObj = { ...companies(() => []), ...opened };
const inBatisseuse = ({ parameters, ...story }: StoryObj): StoryObj => ({
  ...story,
  ...opened,
  parameters: { sandbox: { ...(parameters?.['sandbox'] as object), seed: batisseuse } },
});
export const Waiting = inBatisseuse(waiting('/organisations'));
export const Failed = inBatisseuse(failed('/organisations'));
export const Forbidden = inBatisseuse(forbidden('/organisations'));
export const Themed: StoryObj = { ...themed, ...opened };
export const English: StoryObj = { ...english, ...opened };
