import { html } from 'lit';
import type { Portal } from '../portal.js';

/** What a demonstration needs beside the way in: who there is, what was « sent » to them, and the insurer's side. In French, as its data. */
export const beside = ({ router, house }: Portal) =>
  html`<aside class="demo" lang="fr">
    <h2>Démonstration</h2>
    ${
      router.place.name === 'sign-in'
        ? html`<dl>
              ${house.accounts.map(
                ([id, what]) =>
                  html`<div>
                    <dt><code>${id}</code></dt>
                    <dd>${what}</dd>
                  </div>`,
              )}
            </dl>
            <p>Mot de passe commun : <code>${house.password}</code></p>`
        : html`<p>Les e-mails et les codes ne partent pas : vous les lisez dans la boîte d’envoi.</p>`
    }
    <ul>
      <li>
        <a href="${house.desk}courrier" target="_blank">Boîte d’envoi de démonstration<span class="aloud"> (nouvel onglet)</span></a>
      </li>
      <li>
        <a href=${house.desk} target="_blank">Bureau de l’assureur<span class="aloud"> (nouvel onglet)</span></a>
      </li>
    </ul>
  </aside>`;
