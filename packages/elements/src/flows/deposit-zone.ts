import type { AvenantError, Requirement } from '@avenant/api';
import type { UploadItem } from './upload-item.js';

/** One expected document and the files that are on their way to it. */
export interface DepositZone {
  readonly requirement: Requirement;
  /** The insurer takes files for it. A zone that has closed stays while it holds files, so that none disappears unsaid. */
  readonly open: boolean;
  readonly items: readonly UploadItem[];
  /** What the insurer already had of it could not be asked; `Deposit.load` asks again. */
  readonly unrestored?: AvenantError | undefined;
}

/** Whether the insurer takes files for it: its `submit_requirement` action says so; where it says nothing, the state does. */
export const takesFiles = ({ allowedActions, state }: Pick<Requirement, 'allowedActions' | 'state'>): boolean =>
  allowedActions.find(({ rel }) => rel === 'submit_requirement')?.enabled ?? ['missing', 'rejected', 'expired'].includes(state);

/** What of the zone would be handed in now. */
export const readyOf = ({ open, items }: DepositZone): readonly UploadItem[] => (open ? items.filter((it) => it.state === 'ready') : []);

/** UTF-16 code units (what `maxlength` counts) of the comment that goes with the files. */
export const COMMENT_MAX = 1000;

/** Why nothing can be handed in now. */
export type DepositObstacle =
  | { readonly code: 'still_sending' | 'still_verifying' | 'nothing_ready' }
  | { readonly code: 'too_few'; readonly requirementId: string; readonly min: number }
  | { readonly code: 'comment_too_long'; readonly max: number };

/**
 * The first reason, or nothing. Zones may stay empty, and files that are paused, interrupted or failed stay behind: one press hands in
 * what is ready. Only what is on its way is waited for.
 */
export function obstacleTo(zones: readonly DepositZone[], comment: string): DepositObstacle | undefined {
  const has = (...states: string[]) => zones.some(({ items }) => items.some(({ state }) => states.includes(state)));
  if (has('checking', 'waiting', 'sending')) return { code: 'still_sending' };
  if (has('verifying')) return { code: 'still_verifying' };
  const filled = zones.filter((zone) => readyOf(zone)[0]);
  if (!filled[0]) return { code: 'nothing_ready' };
  const short = filled.find((zone) => readyOf(zone).length < zone.requirement.minFiles)?.requirement;
  if (short) return { code: 'too_few', requirementId: short.id, min: short.minFiles };
  return comment.trim().length > COMMENT_MAX ? { code: 'comment_too_long', max: COMMENT_MAX } : undefined;
}
