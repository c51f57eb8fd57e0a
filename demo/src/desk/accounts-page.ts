import { html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { accountMoves, sessionsOf } from './account-moves.js';
import type { Desk } from './desk.js';
import { badge } from './format.js';
import { base, casesHref } from './places.js';
import { accountStates } from './words.js';

/** Every customer, and whether they can get in. */
export const accountsPage = (desk: Desk) =>
  html`<h1 tabindex="-1">Clients</h1>
    ${
      desk.accounts
        ? html`<ul class="rows accounts">
            ${repeat(
              desk.accounts,
              ({ id }) => id,
              (one) =>
                html`<li>
                  <div>
                    <h2 id=${one.id} tabindex="-1">${one.displayName}</h2>
                    <span class="muted">n° ${one.username}</span>
                  </div>
                  <div>
                    ${badge(one.state, accountStates[one.state])}
                    <span class="muted">${sessionsOf(one)}</span>
                  </div>
                  <div>
                    <a href=${casesHref({ search: one.username, state: '' })}>Dossiers<span class="aloud"> de ${one.displayName}</span></a>
                    ${
                      one.state === 'pending_activation' || one.state === 'invited'
                        ? html`<span class="muted"
                            >Le client active son espace lui-même : le lien est dans le <a href="${base}courrier">courrier</a>.</span
                          >`
                        : ''
                    }
                  </div>
                  ${accountMoves(desk, one, one.id)}
                </li>`,
            )}
          </ul>`
        : html`<div class="bones" aria-hidden="true"></div>`
    }`;
