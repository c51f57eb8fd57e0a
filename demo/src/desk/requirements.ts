import { html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Desk } from './desk.js';
import { area, choice, dayField, given, only } from './field.js';
import { badge, day, moment, plural, size } from './format.js';
import { type AskedDocument, type DeskCase, fileHref } from './insurer.js';
import { fill, press } from './move.js';
import { rejections, requirementStates } from './words.js';

const files = ({ files: given_ }: AskedDocument) =>
  given_.length === 0
    ? html`<p class="muted">Aucun fichier reçu.</p>`
    : html`<ul class="files">
        ${given_.map(
          (file) =>
            html`<li>
              <a href=${fileHref(file.documentId)} download>${file.filename}</a>
              <span class="muted">${size(file.bytes)} · reçu le ${moment(file.submittedAt)}</span>
            </li>`,
        )}
      </ul>`;

const accept = (desk: Desk, one: AskedDocument) =>
  press(desk, {
    key: `accept-${one.id}`,
    label: 'Accepter',
    about: one.label,
    offered: one.moves.includes('accept'),
    path: `/desk/requirements/${one.id}/accept`,
    anchor: one.id,
    done: () => `«\u00a0${one.label}\u00a0» est accepté.`,
  });

function reject(desk: Desk, one: AskedDocument) {
  const key = `reject-${one.id}`;
  return fill(desk, {
    key,
    label: 'Rejeter',
    about: one.label,
    submit: 'Rejeter et demander un autre fichier',
    offered: one.moves.includes('reject'),
    path: `/desk/requirements/${one.id}/reject`,
    anchor: one.id,
    fields: (trouble) => [
      choice({ form: key, name: 'code', label: 'Motif', at: '#/code', trouble, options: rejections }),
      area({
        form: key,
        name: 'text',
        label: 'Explication pour le client',
        at: '#/text',
        trouble,
        optional: true,
        hint: 'Vide\u00a0: la phrase usuelle de ce motif.',
      }),
      dayField({
        form: key,
        name: 'deadline',
        label: 'À remplacer avant le',
        at: '#/deadline',
        trouble,
        optional: true,
        hint: 'Vide\u00a0: dans 30 jours.',
      }),
    ],
    read: (data) => only({ code: given(data, 'code'), text: given(data, 'text'), deadline: given(data, 'deadline') }),
    done: () => `«\u00a0${one.label}\u00a0» est rejeté\u00a0: un autre fichier est demandé au client.`,
  });
}

const notes = (one: AskedDocument) => {
  const waits = ['missing', 'rejected', 'expired'].includes(one.state);
  return [
    one.rejection
      ? html`<p>Motif : ${one.rejection.text ?? rejections[one.rejection.code === 'unknown' ? 'other' : one.rejection.code]}</p>`
      : '',
    waits && one.deadline ? html`<p class="muted">Attendu avant le ${day(one.deadline)}</p>` : '',
    one.requestRound > 1 ? html`<p class="muted">${one.requestRound}e demande</p>` : '',
  ];
};

/** The documents of a case: what was handed in, and what the desk says of it. */
export function requirements(desk: Desk, { requirements: asked }: DeskCase) {
  const toCheck = asked.filter(({ moves }) => moves.length > 0).length;
  return html`<section class="panel" aria-labelledby="documents">
    <h2 id="documents" tabindex="-1">Justificatifs</h2>
    ${toCheck > 0 ? html`<p class="lead">${plural(toCheck, 'document à vérifier', 'documents à vérifier')}</p>` : ''}
    ${asked.length === 0 ? html`<p class="muted">Aucun justificatif n’a été demandé.</p>` : ''}
    ${repeat(
      asked,
      ({ id }) => id,
      (one) =>
        html`<article class="requirement" aria-labelledby=${one.id}>
          <header>
            <h3 id=${one.id} tabindex="-1">${one.label}</h3>
            ${badge(one.state, requirementStates[one.state])}
          </header>
          ${files(one)} ${notes(one)}
          <div class="moves">${accept(desk, one)} ${reject(desk, one)}</div>
        </article>`,
    )}
  </section>`;
}
