import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Desk } from './desk.js';
import { badge, plural, shortDay } from './format.js';
import type { DeskCase } from './insurer.js';
import { caseHref, caseWords, casesHref } from './places.js';
import { outcomes, stateOf } from './words.js';

export interface Filter {
  readonly search: string;
  readonly state: string;
}

/** Without accents, spaces or capitals: « d 2026 1041 » finds D-2026-1041. */
const bare = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\p{M}\s-]/gu, '')
    .toLowerCase();

const fits = ({ search, state }: Filter) => {
  const asked = bare(search);
  return (shown: DeskCase) => {
    const { case: one, account } = shown;
    return (
      (state === '' || stateOf(shown)[0] === state) &&
      bare(`${one.number} ${one.title}|${account.displayName}|${account.username}`).includes(asked)
    );
  };
};

/** What waits for the desk. */
export const waiting = ({ requirements, extensions, moves, claim, callbacks = [] }: DeskCase): string => {
  const toCheck = requirements.filter((one) => one.moves.length > 0).length;
  return [
    toCheck > 0 && plural(toCheck, 'document à vérifier', 'documents à vérifier'),
    extensions.some(({ outcome }) => !outcome) && 'Prolongation à étudier',
    !claim && toCheck === 0 && moves.includes('decide') && 'À décider',
    moves.includes('take') && 'À prendre en charge',
    claim?.state === 'offer_contested' && 'Proposition contestée',
    claim && moves.includes('pay') && 'À payer',
    callbacks.some((one) => one.moves.length > 0) && 'À rappeler',
  ]
    .filter(Boolean)
    .join(' · ');
};

export const caseRow = (one: DeskCase) => {
  const { case: ofCase, account } = one;
  return html`<li>
    <div>
      <a class="strong" href=${caseHref(ofCase.id)}>${ofCase.number}</a>
      <span>${ofCase.title}</span>
    </div>
    <div>
      <span>${account.displayName}</span>
      <span class="muted">n° ${account.username}</span>
    </div>
    <div>${badge(...stateOf(one))} ${ofCase.outcome ? html`<span class="muted">${outcomes[ofCase.outcome]}</span>` : ''}</div>
    <div>
      ${waiting(one) ? html`<span class="strong">${waiting(one)}</span>` : ''}
      <span class="muted">Ouvert le ${shortDay(ofCase.openedAt)}</span>
    </div>
  </li>`;
};

const count = (found: number) =>
  found === 0
    ? `${caseWords.none} ne correspond. Essayez un autre nom ou un autre état.`
    : plural(found, caseWords.count[0], caseWords.count[1]);

/** Every case of every customer. */
export function casesPage({ cases }: Desk, filter: Filter, redraw: () => void) {
  const change = (next: Partial<Filter>) => {
    history.replaceState(null, '', casesHref({ ...filter, ...next }));
    redraw();
  };
  const states = new Map((cases ?? []).map(stateOf));
  const found = cases?.filter(fits(filter));
  return html`<h1 tabindex="-1">${caseWords.many}</h1>
    <form class="filters" role="search" @submit=${(event: Event) => event.preventDefault()}>
      <div class="field">
        <label for="search">Référence ou client</label>
        <input
          id="search"
          type="search"
          autocomplete="off"
          spellcheck="false"
          .value=${live(filter.search)}
          @input=${(event: InputEvent) => change({ search: (event.target as HTMLInputElement).value })}
        />
      </div>
      <div class="field">
        <label for="state">État</label>
        <select
          id="state"
          .value=${live(filter.state)}
          @change=${(event: Event) => change({ state: (event.target as HTMLSelectElement).value })}
        >
          <option value="" ?selected=${filter.state === ''}>Tous les états</option>
          ${[...states].map(([state, word]) => html`<option value=${state} ?selected=${filter.state === state}>${word}</option>`)}
        </select>
      </div>
    </form>
    ${
      found
        ? html`<p class="muted count" role="status">${count(found.length)}</p>
            ${
              found.length > 0
                ? html`<ul class="rows">
                    ${repeat(found, (one) => one.case.id, caseRow)}
                  </ul>`
                : ''
            }`
        : html`<div class="bones" aria-hidden="true"></div>`
    }`;
}
