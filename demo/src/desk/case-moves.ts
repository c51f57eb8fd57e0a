import { html } from 'lit';
import { decideMove } from './decide.js';
import type { Desk } from './desk.js';
import { area, dayField, given, line, only } from './field.js';
import { day, money, sum } from './format.js';
import type { CaseMove, DeskCase } from './insurer.js';
import { fill, press } from './move.js';
import { stateOf } from './words.js';

const anchor = 'actions';

/** What has become of it. */
export const nowIs = (desk: Desk, shown: DeskCase) => {
  const now = desk.find(shown.case.id) ?? shown;
  return `Le ${now.claim ? 'sinistre' : 'dossier'} est maintenant «\u00a0${stateOf(now)[1]}\u00a0».`;
};

export function ask(desk: Desk, shown: DeskCase) {
  const key = 'ask';
  return fill(desk, {
    key,
    label: 'Demander un document',
    submit: 'Demander ce document',
    offered: shown.moves.includes('ask'),
    path: `/desk/cases/${shown.case.id}/requirements`,
    anchor,
    fields: (trouble) => [
      line({ form: key, name: 'label', label: 'Document attendu', at: '#/label', trouble }),
      area({ form: key, name: 'help', label: 'Pourquoi il est demandé', at: '#/help', trouble, optional: true }),
      area({ form: key, name: 'example', label: 'À quoi ressemble un bon document', at: '#/example', trouble, optional: true }),
      dayField({
        form: key,
        name: 'deadline',
        label: 'À joindre avant le',
        at: '#/deadline',
        trouble,
        optional: true,
        hint: 'Vide\u00a0: dans 30 jours.',
      }),
    ],
    read: (data) =>
      only({
        label: given(data, 'label') ?? '',
        help: given(data, 'help'),
        example: given(data, 'example'),
        deadline: given(data, 'deadline'),
      }),
    done: () => `Le document est demandé au client. ${nowIs(desk, shown)}`,
  });
}

function pay(desk: Desk, shown: DeskCase) {
  const key = 'pay';
  const known = new Set(shown.benefits.filter(({ state }) => state === 'paid').map(({ id }) => id));
  const waiting = [...new Set(shown.benefits.filter(({ id }) => !known.has(id)).flatMap(({ dueDate }) => dueDate ?? []))].toSorted();
  return fill(desk, {
    key,
    label: 'Payer une échéance',
    submit: 'Payer au prêteur',
    offered: shown.moves.includes('pay'),
    path: `/desk/cases/${shown.case.id}/payments`,
    anchor,
    fields: (trouble) => [
      waiting.length > 0 ? html`<p class="muted">Déjà calculée, pas encore versée : ${waiting.map(day).join(', ')}.</p>` : '',
      dayField({
        form: key,
        name: 'dueDate',
        label: 'Échéance du',
        at: '#/dueDate',
        trouble,
        optional: true,
        hint: 'Vide\u00a0: ce qui est validé, sinon la prochaine échéance.',
      }),
    ],
    read: (data) => only({ dueDate: given(data, 'dueDate') }),
    done: () => {
      const paid = (desk.find(shown.case.id)?.benefits ?? []).filter(({ id, state }) => state === 'paid' && !known.has(id));
      const when = [...new Set(paid.flatMap(({ dueDate }) => dueDate ?? []))].toSorted().map(day).join(' et du ');
      return `${money(sum(paid.map(({ amount }) => amount)))} versés au prêteur pour l’échéance du ${when}.`;
    },
  });
}

export function letter(desk: Desk, shown: DeskCase) {
  const key = 'letter';
  return fill(desk, {
    key,
    label: 'Envoyer un courrier',
    submit: 'Envoyer ce courrier',
    offered: shown.moves.includes('letter'),
    path: `/desk/cases/${shown.case.id}/letters`,
    anchor,
    fields: (trouble) => [
      line({ form: key, name: 'title', label: 'Objet', at: '#/title', trouble }),
      area({ form: key, name: 'text', label: 'Texte', at: '#/text', trouble, rows: 7, hint: 'La signature est ajoutée.' }),
    ],
    read: (data) => ({ title: given(data, 'title') ?? '', text: given(data, 'text') ?? '' }),
    done: () => 'Le courrier est envoyé\u00a0: le client le trouve dans ses documents.',
  });
}

const simple = (desk: Desk, shown: DeskCase, move: CaseMove, label: string, said = '') =>
  press(desk, {
    key: move,
    label,
    offered: shown.moves.includes(move),
    path: `/desk/cases/${shown.case.id}/${move}`,
    anchor,
    done: () => `${said}${nowIs(desk, shown)}`,
  });

/** What may be done with the case now; the rest is not there. */
export function caseMoves(desk: Desk, shown: DeskCase) {
  const isExtension = shown.extensions.some((one) => !one.outcome);
  return html`<section class="panel" aria-labelledby=${anchor}>
    <h2 id=${anchor} tabindex="-1">Agir sur ce dossier</h2>
    ${
      shown.moves.length === 0 && desk.open.size === 0
        ? html`<p class="muted">
            Rien à faire : ${shown.case.state === 'draft' ? 'la déclaration n’est pas encore envoyée' : 'ce dossier est clos'}.
          </p>`
        : ''
    }
    <div class="moves stack">
      ${simple(desk, shown, 'study', isExtension ? 'Étudier la prolongation' : 'Prendre en étude', 'L’étude commence. ')}
      ${decideMove(desk, shown, anchor)} ${pay(desk, shown)} ${ask(desk, shown)} ${letter(desk, shown)}
      ${simple(desk, shown, 'close', 'Clore le dossier')} ${simple(desk, shown, 'reopen', 'Rouvrir le dossier')}
    </div>
  </section>`;
}
