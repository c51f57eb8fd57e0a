import type { Requirement } from '@avenant/api';
import { type TemplateResult, html, nothing } from 'lit';
import { type Place, date } from '../kit/format.js';

export interface AskedAgainWords {
  readonly askedAgain: string;
  readonly askedAgainSent: string;
  readonly due: (p: { name: string; date: string }) => string;
}

const isAwaited = ({ state }: Requirement) => state === 'missing' || state === 'rejected' || state === 'expired';

/** The insurer has come back for more documents: what is still awaited of it. Nothing when it has asked once only. */
export function askedAgain(
  requirements: readonly Requirement[],
  words: AskedAgainWords,
  { locale }: Place,
): TemplateResult | typeof nothing {
  const again = requirements.filter(({ requestRound, state }) => requestRound >= 2 && state !== 'waived');
  if (again.length === 0) return nothing;
  const awaited = again.filter(isAwaited);
  if (awaited.length === 0) return html`<p>${words.askedAgainSent}</p>`;
  return html`<p>${words.askedAgain}</p>
    <ul class="awaited">
      ${awaited.map(
        ({ label, deadline }) =>
          html`<li>
            ${deadline ? html`<time datetime=${deadline}>${words.due({ name: label, date: date(deadline, { locale }) })}</time>` : label}
          </li>`,
      )}
    </ul>`;
}
