import { tokens } from '@avenant/elements/kit/tokens.js';
import { html, nothing, render } from 'lit';
import 'avenant/case-card.js';
import 'avenant/contract-card.js';
import 'avenant/task-list.js';
import { contrastsOn } from '../kit/contrast.ts';

const sheet = `
  .theme { display: grid; gap: 24px; }
  .theme > .two { display: grid; gap: 24px; grid-template-columns: repeat(auto-fit, minmax(min(22rem, 100%), 1fr)); align-items: start; }
  .theme .two > * { min-inline-size: 0; }
  .theme .all { display: grid; gap: 8px; max-block-size: 44rem; overflow-y: auto; padding: 4px; }
  .theme .all label { display: grid; grid-template-columns: 24px minmax(8rem, 1fr) minmax(8rem, 1fr); gap: 8px; align-items: center; font-size: .875rem; }
  .theme input { font: inherit; min-inline-size: 0; padding: 4px 8px; border: 1px solid GrayText; border-radius: 6px; background: Canvas; color: CanvasText; }
  .theme input::placeholder { color: inherit; opacity: .75; }
  .theme .swatch { block-size: 24px; border: 1px solid GrayText; border-radius: 4px; }
  .theme .preview { display: grid; gap: 16px; }
  .theme pre { margin: 0; padding: 12px; overflow: auto; font-size: .8125rem; border: 1px solid GrayText; border-radius: 6px; }
  .theme button { font: inherit; min-block-size: 44px; padding: 8px 16px; justify-self: start; border: 1px solid GrayText; border-radius: 6px; background: Canvas; color: CanvasText; cursor: pointer; }
  .theme table { border-collapse: collapse; font-size: .875rem; inline-size: 100%; }
  .theme :is(td, th) { text-align: start; padding: 4px 8px; border-block-end: 1px solid color-mix(in srgb, CanvasText 15%, Canvas); }
  .theme .number { text-align: end; white-space: nowrap; font-variant-numeric: tabular-nums; }
  .theme h2 { font-size: 1.125rem; margin: 0 0 8px; }
  .theme code { overflow-wrap: anywhere; }
`;
const shownValue = (value: string) => value.replaceAll('--_av-', '--avenant-');

/** Every variable, to be set live on three elements; the style sheet to copy; and how the pairs that matter then read. */
export function themeEditor(baseUrl: string, scheme: string): HTMLElement {
  const root = document.createElement('div');
  const chosen = new Map<string, string>([['color-accent', '#8f1d3f']]);
  let contrasts: ReturnType<typeof contrastsOn> = [];
  let copied = false;

  const css = () => `:root {\n${[...chosen].map(([name, value]) => `  --avenant-${name}: ${value};`).join('\n')}\n}`;
  const set = (name: string) => (event: Event) => {
    const { value } = event.target as HTMLInputElement;
    if (value.trim()) chosen.set(name, value.trim());
    else chosen.delete(name);
    copied = false;
    draw();
    void measure();
  };
  const copy = async () => {
    await navigator.clipboard.writeText(css());
    copied = true;
    draw();
  };
  /** Once it is painted: types of colours come after the first paint. */
  const measure = async () => {
    for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame);
    contrasts = contrastsOn(root.querySelector('avenant-contract-card')!);
    draw();
  };

  const field = ([name, value]: (typeof tokens)[number]) =>
    html`<label
      >${name.startsWith('color-') ? html`<span class="swatch" style="background: var(--_av-${name})"></span>` : html`<span></span>`}
      <code>--avenant-${name}</code>
      <input .value=${chosen.get(name) ?? ''} placeholder=${shownValue(value)} @change=${set(name)} />
    </label>`;
  const row = ({ front, back, ratio, wanted }: (typeof contrasts)[number]) =>
    html`<tr>
      <td><code>${front}</code> on <code>${back}</code></td>
      <td class="number">${ratio.toFixed(1)} : 1</td>
      <td class="number">${wanted} : 1</td>
      <td>${ratio >= wanted ? 'holds' : html`<strong>too little</strong>`}</td>
    </tr>`;
  const draw = () =>
    render(
      html`<style>
          ${sheet}
        </style>
        <div class="theme" style=${[...chosen].map(([name, value]) => `--avenant-${name}: ${value}`).join('; ')}>
          <div class="two">
            <section class="tokens">
              <h2>Variables</h2>
              <label
                >Accent
                <input type="color" .value=${chosen.get('color-accent') ?? '#0e5a6e'} @input=${set('color-accent')} />
              </label>
              <div class="all" tabindex="0" role="group" aria-label="Every variable">${tokens.map(field)}</div>
            </section>
            <section>
              <h2>Preview</h2>
              <avenant-provider base-url=${baseUrl} theme=${scheme}>
                <div class="preview">
                  <avenant-contract-card heading-level="3" contract-id="ctr_lumio_libre" contract-href="#/{id}"></avenant-contract-card>
                  <avenant-case-card
                    heading-level="3"
                    case-id="cas_2026_1041"
                    case-href="#/{id}"
                    deposit-href="#/{id}/pieces"
                  ></avenant-case-card>
                  <avenant-task-list heading-level="3" case-href="#/{id}"></avenant-task-list>
                </div>
              </avenant-provider>
            </section>
          </div>
          <section>
            <h2>Style sheet</h2>
            <pre tabindex="0"><code>${css()}</code></pre>
            <p role="status">${copied ? 'Copied.' : nothing}</p>
            <button type="button" @click=${copy}>Copy the style sheet</button>
          </section>
          <section>
            <h2>Contrast</h2>
            <table>
              <thead>
                <tr>
                  <th scope="col">Pair, on its poorest surface</th>
                  <th scope="col" class="number">Now</th>
                  <th scope="col" class="number">Wanted</th>
                  <th scope="col">So it</th>
                </tr>
              </thead>
              <tbody>
                ${contrasts.map(row)}
              </tbody>
            </table>
          </section>
        </div>`,
      root,
    );
  draw();
  void measure();
  return root;
}
