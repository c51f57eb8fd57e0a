import type { Case } from '@avenant/api';

const known = ['case_closed', 'payment_not_started', 'not_covered', 'decision_pending', 'extension_requested'] as const;
export type ExtensionReason = (typeof known)[number] | 'other_reason';

/** Why a case cannot be extended now, as the insurer says it; nothing when it can be. */
export function reasonAgainst({ state, allowedActions }: Pick<Case, 'state' | 'allowedActions'>): ExtensionReason | undefined {
  const action = allowedActions.find(({ rel }) => rel === 'extend');
  if (action?.enabled) return undefined;
  const said = state === 'extension_requested' ? state : action?.reasonCode;
  return known.find((one) => one === said) ?? 'other_reason';
}
