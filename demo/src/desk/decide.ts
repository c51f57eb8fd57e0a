import { html } from 'lit';
import type { Desk } from './desk.js';
import { amountIn, area, choice, dayField, given, line, only, wrong, wrongAt } from './field.js';
import type { DeskCase } from './insurer.js';
import { fill } from './move.js';
import type { Trouble } from './trouble.js';
import { outcomes, reasonKinds } from './words.js';

const mostReasons = 10;
const choosable = ['accepted', 'partially_accepted', 'refused'] as const;

const days = (form: string, name: 'period' | 'refusedPeriod', legend: string, trouble: Trouble | undefined) =>
  html`<fieldset class="days ${name}">
    <legend>${legend} <span class="muted">(facultatif)</span></legend>
    ${dayField({ form, name: `${name}-start`, label: 'Premier jour', at: `#/${name}`, trouble })}
    ${dayField({ form, name: `${name}-end`, label: 'Dernier jour', at: `#/${name}/end`, trouble })}
  </fieldset>`;

const outcome = (form: string, trouble: Trouble | undefined) => {
  const id = `${form}-outcome-wrong`;
  return html`<fieldset aria-describedby=${id}>
    <legend>Décision</legend>
    ${wrong(id, wrongAt(trouble, '#/outcome'))}
    <div class="radios">
      ${choosable.map((value) => html`<label><input type="radio" name="outcome" value=${value} />${outcomes[value]}</label>`)}
    </div>
  </fieldset>`;
};

const reason = (form: string, index: number, trouble: Trouble | undefined) =>
  html`<fieldset class="reason">
    <legend>Motif ${index + 1}</legend>
    ${choice({ form, name: `kind-${index}`, label: 'Nature', at: `#/reasons/${index}/code`, trouble, options: reasonKinds })}
    ${area({ form, name: `text-${index}`, label: 'Explication', at: `#/reasons/${index}/text`, trouble })}
    ${line({ form, name: `clause-${index}`, label: 'Clause du contrat', at: `#/reasons/${index}/clause`, trouble, optional: true })}
  </fieldset>`;

/** Reasons up to the last one with a word in it, so that each keeps its place in what the server answers. */
function reasonsIn(data: FormData, count: number): object[] {
  const all = Array.from({ length: count }, (_, index) => ({
    code: given(data, `kind-${index}`),
    text: given(data, `text-${index}`) ?? '',
    clause: given(data, `clause-${index}`),
  }));
  return all.slice(0, all.findLastIndex(({ text, clause }) => text !== '' || clause !== undefined) + 1).map(only);
}

const periodIn = (data: FormData, name: string) => {
  const [start, end] = [given(data, `${name}-start`), given(data, `${name}-end`)];
  return start || end ? only({ start, end }) : undefined;
};

/** Accepted, partly, refused: with its reasons, what is paid and what is not, and until when it may be contested. */
export function decideMove(desk: Desk, { case: ofCase, moves, extensions }: DeskCase, anchor: string) {
  const key = 'decide';
  const count = desk.lines.get(key) ?? 1;
  const answersExtension = extensions.some((one) => !one.outcome);
  return fill(desk, {
    key,
    label: answersExtension ? 'Répondre à la prolongation' : 'Rendre une décision',
    submit: 'Rendre cette décision',
    offered: moves.includes('decide'),
    path: `/desk/cases/${ofCase.id}/decisions`,
    anchor,
    fields: (trouble) => html`
      ${outcome(key, trouble)}
      ${Object.hasOwn(trouble?.fields ?? {}, '#/reasons') ? wrong('decide-reasons-wrong', trouble?.fields['#/reasons']) : ''}
      ${Array.from({ length: count }, (_, index) => reason(key, index, trouble))}
      ${count < mostReasons ? html`<button type="button" class="quiet" @click=${() => desk.addLine(key)}>Ajouter un motif</button>` : ''}
      <div class="paid">
        ${line({ form: key, name: 'amount', label: 'Montant pris en charge', at: '#/amount', trouble, optional: true, hint: 'En euros, par exemple 1\u202f250,50.', inputmode: 'decimal' })}
        ${days(key, 'period', 'Période prise en charge', trouble)}
      </div>
      ${days(key, 'refusedPeriod', 'Période non prise en charge', trouble)}
      ${dayField({ form: key, name: 'contestUntil', label: 'Contestable jusqu’au', at: '#/contestUntil', trouble, optional: true, hint: 'Vide\u00a0: 60 jours, sauf accord complet.' })}
    `,
    read: (data) => {
      const isRefused = data.get('outcome') === 'refused';
      return only({
        outcome: given(data, 'outcome'),
        reasons: reasonsIn(data, count),
        amount: isRefused ? undefined : amountIn(data, 'amount'),
        period: isRefused ? undefined : periodIn(data, 'period'),
        refusedPeriod: data.get('outcome') === 'accepted' ? undefined : periodIn(data, 'refusedPeriod'),
        contestUntil: given(data, 'contestUntil'),
      });
    },
    done: () => {
      const { outcome: decided } = desk.find(ofCase.id)?.case ?? {};
      return `La décision est rendue${decided ? `\u00a0: ${outcomes[decided].toLowerCase()}` : ''}. Le courrier est parti.`;
    },
  });
}
