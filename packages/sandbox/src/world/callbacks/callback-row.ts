import type { CallbackRequest } from '@avenant/api';
import type { CallbackState } from '../machines.js';
import type { Kept, Own } from '../records.js';

export interface CallbackRow extends Kept, Own<CallbackRequest, 'timeZone'> {
  /** Whose things it is about: a person's, or a company's. */
  accountId: string;
  /** Who asked, and is called: nobody else of the company sees their number. */
  askedBy: string;
  state: CallbackState;
}

/** Somebody is still going to call. */
export const isOpenRequest = ({ state }: CallbackRow) => state === 'requested' || state === 'scheduled' || state === 'attempted';
