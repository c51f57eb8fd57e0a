/** What a failure means for a file of the queue. Loaded when the insurer has said no: most uploads go well. */
import { asAvenantError, type ErrorCode } from '@avenant/api';
import type { FileRefusal } from './file-rules.js';
import type { UploadItem, UploadPhase } from './upload-item.js';

/** The same refusal reads the same, whichever side found it. */
const refusals: Partial<Record<ErrorCode, FileRefusal['code']>> = {
  'payload-too-large': 'too_large',
  'unsupported-media-type': 'wrong_type',
  'too-many-files': 'too_many',
  'duplicate-file': 'duplicate',
  'file-infected': 'infected',
};
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

/** The file's phase, and what else is no longer as it was. `refused` makes a refusal of its code. */
export function troubleOf(
  error: unknown,
  { file }: UploadItem,
  refused: (code: FileRefusal['code']) => UploadPhase,
): [phase: UploadPhase, more?: Partial<UploadItem>] {
  const { code, details } = asAvenantError(error, 'uploads');
  const { reasonCode } = details;
  const isExact =
    (code === 'payload-too-large' && reasonCode === 'total_too_large') || (code === 'unsupported-media-type' && reasonCode === 'empty');
  const refusal = isExact ? (reasonCode as 'total_too_large' | 'empty') : refusals[code];
  if (refusal) return [refused(refusal)];
  const failed = { state: 'failed', code, retryable: worthAnotherTry.has(code) } as const;
  // The insurer no longer has what was sent: it must be announced anew.
  if (code === 'upload-expired' || code === 'not-found')
    return [file ? failed : { state: 'interrupted' }, { uploadId: undefined, sent: undefined }];
  return [failed];
}
