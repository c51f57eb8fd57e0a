import { readyOf, type DepositZone } from './deposit-zone.js';

/** UTF-16 code units (what `maxlength` counts) of the comment that goes with the files. */
export const COMMENT_MAX = 1000;

/** Why nothing can be handed in now. */
export type DepositObstacle =
  | { readonly code: 'still_sending' }
  | { readonly code: 'still_verifying' }
  | { readonly code: 'nothing_ready' }
  | { readonly code: 'too_few'; readonly requirementId: string; readonly min: number }
  | { readonly code: 'comment_too_long'; readonly max: number };

/**
 * The first reason, or nothing. Zones may stay empty, and files that are paused, interrupted or failed stay behind: one press hands in
 * what is ready. Only what is on its way is waited for.
 */
export function obstacleTo(zones: readonly DepositZone[], comment: string): DepositObstacle | undefined {
  const states = new Set(zones.flatMap((zone) => zone.items.map((it) => it.state)));
  if (states.has('checking') || states.has('waiting') || states.has('sending')) return { code: 'still_sending' };
  if (states.has('verifying')) return { code: 'still_verifying' };
  if (zones.every((zone) => readyOf(zone).length === 0)) return { code: 'nothing_ready' };
  const short = zones.find((zone) => readyOf(zone).length > 0 && readyOf(zone).length < zone.requirement.minFiles);
  if (short) return { code: 'too_few', requirementId: short.requirement.id, min: short.requirement.minFiles };
  if (comment.trim().length > COMMENT_MAX) return { code: 'comment_too_long', max: COMMENT_MAX };
  return undefined;
}
