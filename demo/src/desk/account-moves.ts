import { html } from 'lit';
import type { Desk } from './desk.js';
import { plural } from './format.js';
import type { Account } from './insurer.js';
import { press } from './move.js';

/** Who may get in. The customer's open page hears of it at once. */
export function accountMoves(desk: Desk, { id, displayName, moves }: Account, anchor: string) {
  const about = displayName;
  const at = `/desk/accounts/${id}`;
  return html`<div class="moves">
    ${press(desk, {
      key: `lock-${id}`,
      label: 'Bloquer l’accès',
      about,
      offered: moves.includes('lock'),
      path: `${at}/lock`,
      anchor,
      danger: true,
      done: () => `L’accès de ${displayName} est bloqué, et ses sessions sont fermées.`,
    })}
    ${press(desk, {
      key: `unlock-${id}`,
      label: 'Rétablir l’accès',
      about,
      offered: moves.includes('unlock'),
      path: `${at}/unlock`,
      anchor,
      done: () => `L’accès de ${displayName} est rétabli.`,
    })}
    ${press(desk, {
      key: `end-${id}`,
      label: 'Fermer les sessions',
      about,
      offered: moves.includes('endSessions'),
      path: `${at}/sessions/end`,
      body: { what: 'session' },
      anchor,
      done: () => `Les sessions de ${displayName} sont fermées.`,
    })}
    ${press(desk, {
      key: `expire-${id}`,
      label: 'Faire renouveler l’accès',
      about,
      offered: moves.includes('endSessions'),
      path: `${at}/sessions/end`,
      body: { what: 'access' },
      anchor,
      done: () => `L’accès de ${displayName} doit être renouvelé\u00a0: sa page le fait d’elle-même.`,
    })}
  </div>`;
}

export const sessionsOf = ({ openSessions }: Account) =>
  openSessions === 0 ? 'Aucune session ouverte' : plural(openSessions, 'session ouverte', 'sessions ouvertes');
