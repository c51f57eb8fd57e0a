import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { type Portal, hrefs } from '../portal.js';
import { beside } from './demonstration.js';

const page = (portal: Portal, title: string, form: unknown) =>
  html`<div class="way-in">
    <div>
      <h1 tabindex="-1">${title}</h1>
      ${form}
    </div>
    ${beside(portal)}
  </div>`;

/** « Première connexion »: asks for the link, or follows it. Once the password is kept, whoever was signed in by another is not any more. */
export const firstAccessPage = (portal: Portal) =>
  page(
    portal,
    portal.words.openSpace,
    keyed(
      portal.router.token,
      html`<avenant-first-access
        class="form"
        .token=${portal.router.token}
        identifier-kinds=${portal.house.identifierKinds}
        sign-in-href=${hrefs(portal.router.base).signIn}
        terms-href=${hrefs(portal.router.base).terms}
        @avenant-password-chosen=${portal.recheck}
      ></avenant-first-access>`,
    ),
  );

/** « Mot de passe oublié ». */
export const passwordResetPage = (portal: Portal) =>
  page(
    portal,
    portal.words.backIn,
    keyed(
      portal.router.token,
      html`<avenant-password-reset
        class="form"
        .token=${portal.router.token}
        identifier-kinds=${portal.house.identifierKinds}
        sign-in-href=${hrefs(portal.router.base).signIn}
        @avenant-password-chosen=${portal.recheck}
      ></avenant-password-reset>`,
    ),
  );

/** « Identifiant oublié ». */
export const identifierRecoveryPage = (portal: Portal) =>
  page(
    portal,
    portal.words.backIn,
    html`<avenant-identifier-recovery class="form" sign-in-href=${hrefs(portal.router.base).signIn}></avenant-identifier-recovery>`,
  );
