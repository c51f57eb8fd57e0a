import { html, nothing, render } from 'lit';
import { catalogues, languages } from './catalogues.ts';

const sheet = `
  .finder { display: grid; gap: 12px; }
  .finder label { display: grid; gap: 4px; font-weight: 600; max-inline-size: 30rem; }
  .finder input { font: inherit; padding: 8px 12px; border: 1px solid GrayText; border-radius: 6px; background: Canvas; color: CanvasText; }
  .finder .scroll { overflow-x: auto; max-block-size: 40rem; overflow-y: auto; border: 1px solid GrayText; border-radius: 6px; }
  .finder table { border-collapse: collapse; font-size: .875rem; inline-size: 100%; min-inline-size: 60rem; }
  .finder th { text-align: start; position: sticky; inset-block-start: 0; background: Canvas; }
  .finder :is(td, th) { padding: 6px 10px; vertical-align: top; border-block-end: 1px solid color-mix(in srgb, CanvasText 15%, Canvas); }
  .finder code { overflow-wrap: anywhere; }
`;
const names = { fr: 'Français', en: 'English', de: 'Deutsch', it: 'Italiano' };
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').toLowerCase();
const rows = catalogues.flatMap(({ name, words }) => words.map((word) => ({ name, ...word })));
const texts = new Map(rows.map((row) => [row, plain([row.name, row.key, ...Object.values(row.in)].join(' '))]));

/** Every key of every catalogue in the four languages, those that hold what is looked for. */
export function wordFinder(): HTMLElement {
  const root = document.createElement('div');
  const draw = (wanted: string): void => {
    const found = rows.filter((row) => texts.get(row)!.includes(plain(wanted)));
    render(
      html`<style>
          ${sheet}
        </style>
        <div class="finder">
          <label
            >Find a word, a key or an element
            <input type="search" @input=${({ target }: Event) => draw((target as HTMLInputElement).value)} />
          </label>
          <p role="status">${found.length === rows.length ? `${rows.length} words` : `${found.length} of ${rows.length} words`}</p>
          ${
            found.length === 0
              ? nothing
              : html`<div class="scroll" tabindex="0" role="region" aria-label="Words">
                  <table>
                    <thead>
                      <tr>
                        <th scope="col">Catalogue</th>
                        <th scope="col">Key</th>
                        ${languages.map((language) => html`<th scope="col" lang=${language}>${names[language]}</th>`)}
                      </tr>
                    </thead>
                    <tbody>
                      ${found.map(
                        (row) =>
                          html`<tr>
                            <td><code>${row.name}</code></td>
                            <td><code>${row.key}</code></td>
                            ${languages.map((language) => html`<td lang=${language}>${row.in[language]}</td>`)}
                          </tr>`,
                      )}
                    </tbody>
                  </table>
                </div>`
          }
        </div>`,
      root,
    );
  };
  draw('');
  return root;
}
