import { html } from 'lit';
import type { Portal } from '../portal.js';

const accounts = [
  ['28000451', 'Camille Orsini : deux crédits assurés, des dossiers dans tous les états'],
  ['28000454', 'Yanis Belkacem : un crédit, aucun dossier'],
  ['28000452', 'accès bloqué par l’assureur'],
  ['28000453', 'espace pas encore activé'],
] as const;

/** The way in, with the demo's accounts beside it. */
export const signInPage = (portal: Portal, signedIn: () => void) =>
  html`<div class="way-in">
    <div>
      <h1 tabindex="-1">${portal.words.signInTitle}</h1>
      <p class="muted">${portal.words.signInIntro}</p>
      <avenant-login-form identifier-kinds="customer_number" @avenant-signed-in=${signedIn}></avenant-login-form>
    </div>
    <aside class="demo" lang="fr">
      <h2>Comptes de démonstration</h2>
      <dl>
        ${accounts.map(
          ([id, what]) =>
            html`<div>
              <dt><code>${id}</code></dt>
              <dd>${what}</dd>
            </div>`,
        )}
      </dl>
      <p>Mot de passe commun : <code>Demo-Lumio-2026!</code></p>
    </aside>
  </div>`;
