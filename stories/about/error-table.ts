import { AvenantError, type ErrorCode, errorCodes } from '@avenant/api';
import { mendable } from '@avenant/elements/kit/session-gate.js';
import { isFinal } from '@avenant/elements/ui/faces.js';
import { failureLabels } from '@avenant/elements/ui/failure.labels.js';
import en from '@avenant/elements/ui/failure.labels.en.js';

/** What the client and the element do about a code, by the very rules that they follow. */
function deed(code: ErrorCode): string {
  if (code === 'step-up-required') return 'asks for a code in place, then makes the call once more';
  if (mendable.test(code)) return 'asks to sign in again in place, then makes the call once more';
  if (isFinal(code)) return 'says so; no button, for the answer would be the same';
  if (code === 'offline') return 'says that nothing is lost, and offers a button; an upload goes on by itself';
  return new AvenantError(code, 'page').retryable ? 'asks again by itself, a few times; then a button' : 'says so, and offers a button';
}

/** Every code of the API, with its sentences as a customer reads them. */
export const errorTable = errorCodes.map((code) => ({
  code,
  retryable: new AvenantError(code, 'page').retryable,
  does: deed(code),
  fr: failureLabels.fr[code],
  en: en[code],
}));
