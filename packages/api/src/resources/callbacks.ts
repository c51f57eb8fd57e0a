import { del, from, get, post } from '../route.js';

const schemas = from(() => import('./callbacks.schema.js'));

export const callbacks = {
  /** When whoever answers for this topic or case may call: in their opening hours, and not yet taken. */
  slots: get('/callback-slots', { input: schemas('CallbackSlotQuery'), answer: schemas('CallbackSlotPage') }),
  /** What the caller has asked for, the most recent first. */
  list: get('/callback-requests', { input: schemas('CallbackRequestQuery'), answer: schemas('CallbackRequestPage') }),
  request: post('/callback-requests', { creates: true, input: schemas('NewCallback'), answer: schemas('CallbackRequest') }),
  cancel: del('/callback-requests/{callbackRequestId}'),
};
