import { type TemplateResult, html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { attestationRow, attestationWaits } from './attestations.js';
import { caseRow, waiting } from './cases-page.js';
import { changeRow, changeWaits } from './changes.js';
import type { Desk } from './desk.js';
import { statementRow, waitsForDesk } from './statements.js';

/** Things of one kind: those that wait for the desk stand open, the others are at hand. */
function kind<T>(
  title: string,
  all: readonly T[] | undefined,
  isWaiting: (one: T) => boolean,
  key: (one: T) => string,
  row: (one: T) => TemplateResult,
) {
  if (!all) return html`<div class="bones" aria-hidden="true"></div>`;
  const rows = (some: readonly T[]) =>
    html`<ul class="rows">
      ${repeat(some, key, row)}
    </ul>`;
  const waiting = all.filter(isWaiting);
  const others = all.filter((one) => !isWaiting(one));
  return html`<section class="kind" aria-label=${title}>
    <h2>${title} <span class="muted">(${waiting.length} à traiter)</span></h2>
    ${waiting.length > 0 ? rows(waiting) : html`<p class="panel">Rien n’attend l’assureur.</p>`}
    ${
      others.length > 0
        ? html`<details>
            <summary>Les autres (${others.length})</summary>
            ${rows(others)}
          </details>`
        : ''
    }
  </section>`;
}

/** What companies have handed in or asked for, and waits for the insurer. */
export const queuePage = (desk: Desk) =>
  html`<h1 tabindex="-1">À traiter</h1>
    ${kind(
      'Sinistres',
      desk.cases,
      (one) => waiting(one) !== '',
      (one) => one.case.id,
      caseRow,
    )}
    ${kind(
      'Relevés de bases',
      desk.statements,
      waitsForDesk,
      ({ statement }) => statement.id,
      (one) => statementRow(desk, one),
    )}
    ${kind(
      'Changements demandés',
      desk.changes,
      changeWaits,
      ({ id }) => id,
      (one) => changeRow(desk, one),
    )}
    ${kind(
      'Attestations',
      desk.attestations,
      attestationWaits,
      ({ attestation }) => attestation.id,
      (one) => attestationRow(desk, one),
    )}`;
