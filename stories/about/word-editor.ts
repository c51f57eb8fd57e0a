import { html, render } from 'lit';
import 'avenant/contract-card.js';
import { catalogues } from './catalogues.ts';

const sheet = `
  .editor { display: grid; gap: 24px; grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr)); align-items: start; }
  .editor > * { min-inline-size: 0; }
  .editor .keys { display: grid; gap: 12px; max-block-size: 32rem; overflow-y: auto; padding: 4px 12px 4px 4px; }
  .editor label { display: grid; gap: 4px; font-size: .875rem; }
  .editor input { font: inherit; padding: 6px 10px; border: 1px solid GrayText; border-radius: 6px; background: Canvas; color: CanvasText; }
  .editor input::placeholder { color: inherit; opacity: .75; }
  .editor .result { display: grid; gap: 16px; }
  .editor pre { margin: 0; padding: 12px; overflow: auto; font-size: .8125rem; border: 1px solid GrayText; border-radius: 6px; }
`;
const { name, words } = catalogues.find((book) => book.name === 'contract-card')!;

/** One element whose every word may be typed anew; what a page would write for it stands beside. */
export function wordEditor(baseUrl: string, scheme: string): HTMLElement {
  const root = document.createElement('div');
  const typed: Record<string, string> = {};
  const draw = () =>
    render(
      html`<style>
          ${sheet}
        </style>
        <div class="editor">
          <div class="keys" tabindex="0" role="group" aria-label="Words of contract-card">
            ${words.map(
              ({ key, in: { fr } }) =>
                html`<label
                  ><code>${key}</code>
                  <input
                    placeholder=${fr}
                    @input=${({ target }: Event) => {
                      const { value } = target as HTMLInputElement;
                      if (value) typed[key] = value;
                      else delete typed[key];
                      draw();
                    }}
                  />
                </label>`,
            )}
          </div>
          <div class="result">
            <avenant-provider base-url=${baseUrl} theme=${scheme}>
              <avenant-contract-card contract-id="ctr_lumio_libre" contract-href="#/{id}" .labels=${{ ...typed }}></avenant-contract-card>
            </avenant-provider>
            <pre tabindex="0" aria-label="What a page writes"><code>// for this element
card.labels = ${JSON.stringify(typed, null, 2)};

// for every element below a provider
provider.pageLabels = ${JSON.stringify({ [name]: typed }, null, 2)};</code></pre>
          </div>
        </div>`,
      root,
    );
  draw();
  return root;
}
