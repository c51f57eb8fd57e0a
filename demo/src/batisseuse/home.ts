import { html } from 'lit';
import type { Portal } from '../portal.js';
import { href } from './hrefs.js';
import type { BatisseuseWords } from './words.js';

/** What waits first; then the contracts that run (A45), and the coordinates of the agency (A10). */
export const homePage = ({ words, session }: Portal<BatisseuseWords>) =>
  html`<h1 tabindex="-1">${words.hello(session?.displayName ?? '')}</h1>
    <avenant-task-list
      class="block"
      case-href=${href.claim}
      contract-href=${href.contract}
      document-href=${href.documents}
    ></avenant-task-list>
    <avenant-contract-list
      class="block"
      state="in_force"
      contract-href=${href.contract}
      base-statement-href=${href.contractStatement}
      .labels=${{ title: words.activeContracts }}
    ></avenant-contract-list>
    <section class="block">
      <h2>${words.agency}</h2>
      <div class="cards narrow-cards">
        <avenant-contact-card heading-level="3" topic="agency"></avenant-contact-card>
        <avenant-contact-card heading-level="3" topic="contract"></avenant-contact-card>
      </div>
    </section>`;

export const contractsPage = ({ words }: Portal<BatisseuseWords>) =>
  html`<h1 tabindex="-1" class="aloud">${words.contracts}</h1>
    <avenant-contract-list
      class="block"
      contract-href=${href.contract}
      base-statement-href=${href.contractStatement}
      .labels=${{ title: words.allContracts }}
    ></avenant-contract-list>`;
