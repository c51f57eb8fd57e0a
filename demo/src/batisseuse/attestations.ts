import { html } from 'lit';
import type { Portal } from '../portal.js';
import { segment } from '../segment.js';
import { href } from './hrefs.js';
import type { BatisseuseWords } from './words.js';

/** The latest and those of the years before (A18, A34); what they are for, from the insurer (A47). */
export const attestationsPage = ({ words }: Portal<BatisseuseWords>) =>
  html`<h1 tabindex="-1" class="aloud">${words.attestationsTitle}</h1>
    <avenant-attestation-viewer check-href=${href.check}>
      <p slot="intro" class="muted lead">${words.attestationsIntro}</p>
    </avenant-attestation-viewer>`;

/** For whoever was shown a paper: nobody signs in. */
export const checkPage = ({ words, session }: Portal<BatisseuseWords>) =>
  html`${session ? '' : html`<p><a class="back" href=${href.signIn}>← ${words.signIn}</a></p>`}
    <h1 tabindex="-1" class="aloud">${words.check}</h1>
    <avenant-attestation-check class="narrow" .code=${segment(location.hash.slice(1))}></avenant-attestation-check>`;
