import { html } from 'lit';
import type { Desk } from './desk.js';
import { area, dayField, given, only } from './field.js';
import { badge, day, money, moment } from './format.js';
import type { BaseStatement, DeskStatement } from './insurer.js';
import { fill, press } from './move.js';
import { statementStates } from './words.js';

export const waitsForDesk = ({ statement }: DeskStatement) => statement.state === 'submitted' || statement.state === 'under_review';

const figure = (value: NonNullable<BaseStatement['lines'][number]['value']>) =>
  'amount' in value ? money(value) : value.value.replace('.', ',');

const lines = ({ lines: all }: BaseStatement) => {
  const filled = all.filter(({ value }) => value !== undefined);
  return filled.length === 0
    ? ''
    : html`<dl class="figures">
        ${filled.map(
          ({ label, value }) =>
            html`<div>
              <dt>${label}</dt>
              <dd>${figure(value!)}</dd>
            </div>`,
        )}
      </dl>`;
};

const name = ({ exercise, productName }: BaseStatement) => `${productName}, exercice ${exercise.end.slice(0, 4)}`;

/** « Relevé de bases » of a contract: what was declared, and the insurer's moves. */
export function statementRow(desk: Desk, { statement, organisation, moves }: DeskStatement) {
  const { id, state, window, mode, reference, history, updatedAt } = statement;
  const returnedAt = history.findLast((step) => step.state === 'submitted')?.at ?? updatedAt;
  const about = `${name(statement)}, ${organisation.name}`;
  const at = `/desk/base-statements/${id}`;
  return html`<li>
    <div>
      <strong id=${id} tabindex="-1">${name(statement)}</strong>
      <span>${organisation.name}</span>
      <span class="muted">${statement.contractNumber}</span>
    </div>
    <div>
      ${badge(state, statementStates[state])}
      <span class="muted"
        >${state === 'not_open' ? `Ouverture prévue le ${day(window.opensAt)}` : `À rendre avant le ${day(window.closesAt)}`}${reference ? `, ${reference}` : ''}${
          waitsForDesk({ statement, organisation, moves })
            ? `, reçu le ${moment(returnedAt)}${mode === 'scan' ? ', numérisé' : ', saisi en ligne'}`
            : ''
        }</span
      >
    </div>
    ${waitsForDesk({ statement, organisation, moves }) ? lines(statement) : ''}
    <div class="moves">
      ${fill(desk, {
        key: `open-${id}`,
        label: 'Ouvrir la période de saisie',
        about,
        offered: moves.includes('open'),
        path: `${at}/open`,
        anchor: id,
        done: () => `La période de saisie est ouverte pour ${organisation.name}.`,
        submit: 'Ouvrir',
        fields: (trouble) =>
          dayField({
            form: `open-${id}`,
            name: 'closesAt',
            label: 'À rendre avant le',
            hint: 'Trente jours, si vous n’indiquez rien.',
            at: '#/closesAt',
            trouble,
            optional: true,
          }),
        read: (data) => only({ closesAt: given(data, 'closesAt') }),
      })}
      ${press(desk, {
        key: `study-${id}`,
        label: 'Prendre en contrôle',
        about,
        offered: moves.includes('study'),
        path: `${at}/study`,
        anchor: id,
        done: () => 'Le relevé est en cours de contrôle.',
      })}
      ${press(desk, {
        key: `validate-${id}`,
        label: 'Valider le relevé',
        about,
        offered: moves.includes('validate'),
        path: `${at}/validate`,
        anchor: id,
        done: () => `Le relevé de ${organisation.name} est validé\u00a0: son document est à télécharger.`,
      })}
      ${fill(desk, {
        key: `correct-${id}`,
        label: 'Demander une correction',
        about,
        offered: moves.includes('correct'),
        path: `${at}/corrections`,
        anchor: id,
        done: () => `La correction est demandée à ${organisation.name}.`,
        submit: 'Demander la correction',
        fields: (trouble) => area({ form: `correct-${id}`, name: 'text', label: 'Ce qui est à corriger', at: '#/text', trouble }),
        read: (data) => ({ text: given(data, 'text') ?? '', lines: [] }),
      })}
    </div>
  </li>`;
}
