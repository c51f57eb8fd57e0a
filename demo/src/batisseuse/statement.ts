import { html } from 'lit';
import type { Portal } from '../portal.js';
import { href } from './hrefs.js';
import type { BatisseuseWords } from './words.js';

const page = (words: BatisseuseWords, form: unknown) =>
  html`<p><a class="back" href=${href.contracts}>← ${words.contracts}</a></p>
    <h1 tabindex="-1" class="aloud">${words.statement}</h1>
    ${form}`;

/** A base statement, by its own name (A21–A25). */
export const statementPage = ({ words, router }: Portal<BatisseuseWords>) =>
  page(
    words,
    html`<avenant-base-statement-form statement-id=${router.place.id} contract-href=${href.contract}></avenant-base-statement-form>`,
  );

/** The base statement of a contract that is open now (A22). */
export const contractStatementPage = ({ words, router }: Portal<BatisseuseWords>) =>
  page(
    words,
    html`<avenant-base-statement-form contract-id=${router.place.id} contract-href=${href.contract}></avenant-base-statement-form>`,
  );
