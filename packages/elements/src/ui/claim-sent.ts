import type { ClaimReceipt } from '@avenant/api';
import type { AvenantElement } from '../kit/element.js';
import { Labels } from '../kit/labels.js';
import { hrefFrom } from '../kit/navigate.js';
import { linkButton } from './button.js';
import { claimReceipt, type ClaimReceiptOptions } from './claim-receipt.js';
import { claimRecapLabels } from './claim-recap.labels.js';

/** The receipt with its words, fetched with the first claim that is made. */
export class ClaimSent {
  readonly #host: AvenantElement;
  readonly #labels: Labels<typeof claimRecapLabels.fr>;

  constructor(host: AvenantElement) {
    this.#host = host;
    this.#labels = new Labels(host, claimRecapLabels);
  }

  draw(receipt: ClaimReceipt, claimHref: string | undefined, about: Omit<ClaimReceiptOptions, 'words'>): unknown {
    const { words } = this.#labels;
    const href = hrefFrom(claimHref, { id: receipt.claimId });
    return claimReceipt(receipt, linkButton(this.#host, href, { label: words.follow, kind: 'primary' }), { ...about, words });
  }
}
