import { checked } from '@avenant/client';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import 'avenant/index.js';
import openapi from '../../packages/api/openapi.json';
import { StubInsurer } from '../../test/elements/kit/insurer.ts';
import { type DrawnValue, withUnknown } from '../kit/values/drawn-value.ts';
import { enumerationsOf } from '../kit/values/enumerations.ts';
import { everyValue } from '../kit/values/every-value.ts';
import { themeOf } from '../.storybook/themes.ts';

export default { title: 'About/Every value', tags: ['!autodocs'], parameters: { provider: false } } satisfies Meta;

const known = enumerationsOf(openapi);

function element({ tag, attributes, answered, together }: DrawnValue, values: readonly string[]): HTMLElement {
  const made = document.createElement(tag);
  const given = typeof attributes === 'function' ? attributes(values[0]!) : attributes;
  for (const [name, value] of Object.entries({ 'heading-level': together ? '3' : '4', ...given })) made.setAttribute(name, value);
  // What the stub answers goes through the door that any adapter's answers go through.
  return Object.assign(made, { api: checked(answered(new StubInsurer(), values as readonly never[]).api) });
}

/** What has no word, and why: said once for all values that share the reason. */
function wordless(drawn: DrawnValue, values: readonly string[]) {
  const says = (value: string) => drawn.says(value);
  const reasons = Map.groupBy(values, (value) => Object(says(value)).none as string | undefined);
  return [...reasons].map(([reason, some]) =>
    reason
      ? html`<p class="why">
          No word for ${some.length === values.length ? 'any of them' : some.map((value) => html`<code>${value}</code> `)}: ${reason}.
        </p>`
      : nothing,
  );
}

const sheet = `
  .values { display: grid; gap: 40px; }
  .values h2 { font-size: 1.25rem; margin: 0 0 4px; }
  .values h3 { font-size: .875rem; margin: 0 0 8px; }
  .values .each { display: grid; gap: 24px; grid-template-columns: repeat(auto-fill, minmax(min(20rem, 100%), 1fr)); align-items: start; margin-block-start: 16px; }
  .values .each > div, .values .all { min-inline-size: 0; }
  .values .all { margin-block-start: 16px; }
  .values .why { margin: 0; font-size: .875rem; max-inline-size: 70ch; }
  .values h2 code { font-size: inherit; }
  .values .tall { min-block-size: 48rem; }
`;

function drawing(drawn: DrawnValue) {
  const values = withUnknown(known.get(drawn.of) ?? []);
  const content = drawn.together
    ? html`<div class="all ${drawn.tag === 'avenant-notification-center' ? 'tall' : ''}">${element(drawn, values)}</div>`
    : html`<div class="each">
        ${values.map(
          (value) =>
            html`<div>
              <h3><code>${value}</code></h3>
              ${element(drawn, [value])}
            </div>`,
        )}
      </div>`;
  return html`<section>
    <h2><code>${drawn.of}</code></h2>
    ${wordless(drawn, values)} ${content}
  </section>`;
}

/** Each value of each enumeration, as a customer sees it, and what this version does not know (`unknown`). */
const every = (group: keyof typeof everyValue): StoryObj => ({
  render: (_, { globals }) => html`
    <style>
      ${sheet}
    </style>
    <avenant-provider theme=${themeOf(globals['theme']).scheme}>
      <div class="values">${everyValue[group].map(drawing)}</div>
    </avenant-provider>
  `,
  play: async ({ canvasElement }) => {
    const sections = canvasElement.querySelectorAll('.values > section');
    for (const [at, { tag, act }] of everyValue[group].entries())
      for (const one of act ? sections[at]!.querySelectorAll<HTMLElement>(tag) : []) await act!(one);
  },
});

export const Contracts = every('Contracts');
export const BaseStatements = every('BaseStatements');
export const Cases = every('Cases');
export const Claims = every('Claims');
export const Companies = every('Companies');
export const Premiums = every('Premiums');
export const Files = every('Files');
export const Deposit = every('Deposit');
export const Uploads = every('Uploads');
export const Refusals = every('Refusals');
export const Following = every('Following');
export const Notifications = every('Notifications');
export const Targets = every('Targets');
export const WaysIn = every('WaysIn');
export const SecondStep = every('SecondStep');
export const Accesses = every('Accesses');
