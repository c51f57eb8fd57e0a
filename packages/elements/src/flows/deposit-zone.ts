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
export function takesFiles({ allowedActions, state }: Pick<Requirement, 'allowedActions' | 'state'>): boolean {
  const action = allowedActions.find(({ rel }) => rel === 'submit_requirement');
  return action ? action.enabled : state === 'missing' || state === 'rejected' || state === 'expired';
}

/** The zones to draw, in the insurer's order. A zone in which nothing has changed is the same object as before. */
export function zonesOf(
  requirements: readonly Requirement[],
  items: readonly UploadItem[],
  unrestored: ReadonlyMap<string, AvenantError>,
  before: readonly DepositZone[],
): readonly DepositZone[] {
  const zones = requirements.map((requirement): DepositZone => {
    const own = items.filter((it) => it.requirementId === requirement.id);
    const zone = { requirement, open: takesFiles(requirement), items: own, unrestored: unrestored.get(requirement.id) };
    const same = before.find(
      (it) =>
        it.requirement === requirement &&
        it.unrestored === zone.unrestored &&
        it.items.length === own.length &&
        it.items.every((item, i) => item === own[i]),
    );
    return same ?? zone;
  });
  return zones.filter((zone) => zone.open || zone.items.length > 0);
}

/** What of the zone would be handed in now. */
export const readyOf = (zone: DepositZone): readonly UploadItem[] => (zone.open ? zone.items.filter((it) => it.state === 'ready') : []);
