import type { Attestation, AvenantError } from '@avenant/api';
import { type TemplateResult, html, nothing } from 'lit';
import type { Download } from '../kit/download.js';
import type { AvenantElement } from '../kit/element.js';
import { type Place, date } from '../kit/format.js';
import { follow } from '../kit/navigate.js';
import { bytes } from '../kit/sizes.js';
import { webAddress } from '../kit/web-address.js';
import { kindOf, paperFacts } from './attestation-paper.js';
import { attestationStatus } from './attestation-status.js';
import type { AttestationStatusWords } from './attestation-status.labels.js';
import type { AttestationWords } from './attestation.labels.js';
import { button, linkButton } from './button.js';
import { downloadButton } from './download-button.js';
import type { DownloadWords } from './download.labels.js';
import { heading } from './heading.js';
import { circleDot } from './icons/circle-dot.js';
import { notice } from './notice.js';
import { qrCode } from './qr-code.js';

/** Why one cannot be had, by the insurer's reason; one that this version does not know is told in general. */
const blocks = ['unpaid_premium', 'file_incomplete', 'contract_not_in_force', 'manual_review', 'other_block'] as const;
type Block = (typeof blocks)[number];
type Plain =
  | 'isNew'
  | 'details'
  | 'code'
  | 'codeHelp'
  | 'check'
  | 'generating'
  | 'payPremium'
  | 'completeFile'
  | 'open'
  | 'opening'
  | 'cannotOpen'
  | Past;
type Past = 'superseded' | 'expired' | 'revoked';
export type AttestationCardWords = Readonly<Record<Block | Plain, string>> & {
  readonly issued: (p: { date: string }) => string;
  readonly download: (p: { size: string }) => string;
  readonly qr: (p: { code: string }) => string;
  readonly ofOne: (p: { action: string; text: string }) => string;
};

export interface AttestationCardOptions {
  readonly host: AvenantElement;
  readonly words: AttestationCardWords;
  readonly certified: AttestationWords;
  readonly states: AttestationStatusWords;
  readonly downloading: DownloadWords;
  readonly download: Download;
  readonly place: Place;
  readonly level: number;
  readonly sentence: (error: AvenantError) => string;
  /** Where the way out of a block leads, if the page has such a place. */
  readonly wayOut: (one: Attestation) => string | undefined;
  /** Where its code is checked. */
  readonly checkHref: (verification: NonNullable<Attestation['verification']>) => string;
  /** Shows its paper on the page; absent where there is no reader. */
  readonly open?: ((one: Attestation) => void) | undefined;
  /** The one whose reader is on its way. */
  readonly opening?: string | undefined;
  /** The one whose reader did not come. */
  readonly unread?: string | undefined;
  /** The latest: all that it says stands open, and its code is to be seen. */
  readonly isLatest?: boolean;
}

/** « Attestation nominative de chantier, Résidence Les Cèdres » */
export const titleOf = ({ kind, worksite }: Attestation, words: AttestationWords): string =>
  [kindOf(kind, words), worksite?.name].filter(Boolean).join(', ');

/** One attestation: what it is and how it stands, what it says, what can be done with it. */
export function attestationCard(one: Attestation, options: AttestationCardOptions): TemplateResult {
  const { words, certified, place, isLatest = false } = options;
  const said = html`<div class="said">${paperFacts(one, certified, place)} ${proof(one, options)}</div>`;
  const about = [one.number, one.issuedAt && words.issued({ date: date(one.issuedAt, place) })].filter(Boolean).join(' · ');
  return html`<article class="card" part="attestation">
    <header>
      <p class="state">
        ${attestationStatus(one.state, options.states)}
        ${one.isNew ? html`<span class="badge info" part="status">${circleDot()}${words.isNew}</span>` : nothing}
      </p>
      ${heading(options.level, titleOf(one, certified), { class: 'kind' })}
      <p class="quiet about">${about}</p>
    </header>
    ${standing(one, options)}
    ${
      isLatest
        ? said
        : html`<details>
            <summary>${words.details}<span class="aloud">, ${titleOf(one, certified)}, ${one.number}</span></summary>
            ${said}
          </details>`
    }
    ${actions(one, options)}
  </article>`;
}

/** What its badge alone does not tell: why, until when, and the way out. */
function standing(one: Attestation, options: AttestationCardOptions): TemplateResult | typeof nothing {
  const { words, host, wayOut } = options;
  const { state, reasonCode } = one;
  if (state === 'requested' || state === 'generating') return notice('info', words.generating);
  if (state === 'blocked') {
    const reason = blocks.find((known) => known === reasonCode) ?? 'other_block';
    const label = reason === 'unpaid_premium' ? words.payPremium : words.completeFile;
    return html`${notice('warning', words[reason])}${linkButton(host, wayOut(one), { label, kind: 'primary' })}`;
  }
  if (state === 'revoked') return notice('danger', words.revoked);
  return state === 'superseded' || state === 'expired' ? html`<p>${words[state]}</p>` : nothing;
}

/** Its code, as anybody can check it: read, or taken by a camera. */
function proof({ verification, state }: Attestation, { words, checkHref, host }: AttestationCardOptions): TemplateResult | typeof nothing {
  if (!verification || state !== 'available') return nothing;
  const { code } = verification;
  const href = checkHref(verification);
  const address = URL.canParse(href, document.baseURI) ? webAddress(new URL(href, document.baseURI).href) : undefined;
  // What is longer makes squares too small for a camera.
  const leads = address !== undefined && address.length <= 300;
  return html`<div class="proof">
    ${leads ? qrCode(address, words.qr({ code })) : nothing}
    <div>
      <p class="quiet about">${words.code}</p>
      <p class="code">${code}</p>
      <p class="quiet about">${words.codeHelp}</p>
      ${leads ? html`<a href=${href} part="link" @click=${follow(host, href)}>${words.check}</a>` : nothing}
    </div>
  </div>`;
}

function actions(one: Attestation, options: AttestationCardOptions): TemplateResult | typeof nothing {
  const { words, certified, open } = options;
  if (!one.document || !one.allowedActions.some(({ rel, enabled }) => rel === 'download' && enabled)) return nothing;
  const isOpening = options.opening === one.id;
  const label = isOpening ? words.opening : words.open;
  return html`<div>
    <div class="actions">
      ${
        open
          ? button({
              label,
              kind: options.isLatest ? 'primary' : 'secondary',
              aloud: words.ofOne({ action: label, text: `${titleOf(one, certified)}, ${one.number}` }),
              busy: isOpening,
              press: () => open(one),
            })
          : nothing
      }
      ${paperDownload(one, options)}
    </div>
    <div role="status">${options.unread === one.id ? html`<p class="trouble">${words.cannotOpen}</p>` : nothing}</div>
  </div>`;
}

/** « Télécharger (PDF, 3 Ko) » */
export const paperDownload = (one: Attestation, options: AttestationCardOptions): TemplateResult | typeof nothing =>
  one.document
    ? downloadButton({
        documentId: one.document.documentId,
        download: options.download,
        words: options.downloading,
        label: options.words.download({ size: bytes(one.document.bytes, options.place) }),
        of: `${titleOf(one, options.certified)}, ${one.number}`,
        sentence: options.sentence,
      })
    : nothing;
