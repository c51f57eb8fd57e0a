/** What an insurer's answer means for a file of the queue. The same refusal reads the same, whichever side found it. */
import { asAvenantError, type ErrorCode, type RefusalCode, type UploadReceipt } from '@avenant/api';
import type { FileRefusal, FileRules } from './file-rules.js';
import type { UploadPhase } from './upload-item.js';

function refusal(code: RefusalCode, bytes: number, rules: FileRules): FileRefusal {
  if (code === 'too_large') return { code, bytes, max: rules.maxBytesPerFile };
  if (code === 'wrong_type') return { code, accept: rules.accept };
  return { code };
}

/** The phase of a file that has arrived; a receipt that settles nothing yet reads `verifying`. */
export function phaseOfReceipt(receipt: UploadReceipt, rules: FileRules): UploadPhase {
  switch (receipt.state) {
    case 'clean':
      return { state: 'ready' };
    case 'infected':
      return { state: 'refused', refusal: { code: 'infected' } };
    case 'refused':
      return { state: 'refused', refusal: refusal(receipt.reasonCode ?? 'unknown', receipt.bytes, rules) };
    default:
      return { state: 'verifying' };
  }
}

/** Failures that a person may try again although the same call, repeated at once, would fail: a session, a lost upload, a slip. */
const worthAnotherTry: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'unauthenticated',
  'session-expired',
  'upload-expired',
  'not-found',
  'internal',
  'invalid-answer',
  'unknown',
]);

/** The insurer no longer has what was sent: it must be announced anew. */
export const isForgotten = (code: ErrorCode): boolean => code === 'upload-expired' || code === 'not-found';

export function phaseOfError(error: unknown, bytes: number, rules: FileRules): UploadPhase & { state: 'failed' | 'refused' } {
  const { code, retryable, details } = asAvenantError(error, 'uploads');
  switch (code) {
    case 'payload-too-large':
      if (details.reasonCode === 'total_too_large' && rules.maxBytesTotal !== undefined)
        return { state: 'refused', refusal: { code: 'total_too_large', bytes, max: rules.maxBytesTotal } };
      return { state: 'refused', refusal: refusal('too_large', bytes, rules) };
    case 'unsupported-media-type':
      return { state: 'refused', refusal: refusal(details.reasonCode === 'empty' ? 'empty' : 'wrong_type', bytes, rules) };
    case 'too-many-files':
      return { state: 'refused', refusal: { code: 'too_many', max: rules.maxFiles } };
    case 'duplicate-file':
      return { state: 'refused', refusal: { code: 'duplicate' } };
    case 'file-infected':
      return { state: 'refused', refusal: { code: 'infected' } };
    default:
      return { state: 'failed', code, retryable: retryable || worthAnotherTry.has(code) };
  }
}
