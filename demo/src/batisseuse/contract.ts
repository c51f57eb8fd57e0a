import { html } from 'lit';
import type { Portal } from '../portal.js';
import { read } from '../reading.js';
import { sorry } from '../sorry.js';
import { href } from './hrefs.js';
import type { BatisseuseWords } from './words.js';

/** One contract: its details and who looks after it first (A20, A22, A37), what it covers, its papers. */
export function contractPage(portal: Portal<BatisseuseWords>) {
  const { words, router } = portal;
  const { id, tab } = router.place;
  const remember = (event: CustomEvent<{ tab: string }>) => router.go(`?onglet=${event.detail.tab}`, { replace: true });
  const key = `contract/${id}`;
  const contract = read(portal, key, () => portal.api.contracts.get({ contractId: id }));
  return html`<p><a class="back" href=${href.contracts}>← ${words.contracts}</a></p>
    <h1 tabindex="-1">${contract.status === 'ready' ? contract.value.productName : words.contract}</h1>
    ${
      contract.status === 'failed'
        ? sorry(portal, key, contract.code)
        : html`<avenant-contract-tabs .selected=${tab} @avenant-tab-changed=${remember}>
            <avenant-contract-details
              slot="details"
              contract-id=${id}
              base-statement-href=${href.contractStatement}
              attestation-href=${`${href.contract}?onglet=attestations`}
              guarantees-href=${`${href.contract}?onglet=insurance`}
              change-href=${href.preferences}
            >
              <avenant-document-list slot="documents" contract-id=${id}></avenant-document-list>
            </avenant-contract-details>
            <avenant-insurance-tab
              slot="insurance"
              data-label=${words.guarantees}
              contract-id=${id}
              cases-href=${href.claims}
              case-href=${href.claim}
              deposit-href=${href.claim}
            ></avenant-insurance-tab>
            <avenant-attestation-viewer
              slot="attestations"
              data-label=${words.attestations}
              contract-id=${id}
              premiums-href=${href.premiums}
              check-href=${href.check}
            ></avenant-attestation-viewer>
            <avenant-base-statement-history
              slot="statements"
              data-label=${words.statements}
              contract-id=${id}
              statement-href=${href.statement}
            ></avenant-base-statement-history>
          </avenant-contract-tabs>`
    }`;
}
