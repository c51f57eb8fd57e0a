import type { ErrorCode } from './error-codes.js';

/** Codes that a question may fail with, beyond those that any may give; for those who describe the API. */
export const routeErrors: Readonly<Record<string, readonly ErrorCode[]>> = {
  'session.signIn': ['invalid-credentials', 'account-locked', 'account-not-activated'],
  'access.link': ['token-expired'],
  'access.choosePassword': ['token-expired', 'password-policy'],
  'access.recoverIdentifier': ['assisted-only'],
  'challenges.verify': ['code-invalid', 'code-expired', 'challenge-locked'],
  'challenges.verifySignIn': ['code-invalid', 'code-expired', 'challenge-locked'],
  'challenges.resend': ['code-expired', 'challenge-locked'],
  'cases.extend': ['period-overlap', 'period-future', 'state-conflict'],
  'claims.answerOffer': ['state-conflict'],
  'uploads.receipt': ['upload-expired'],
  'cases.submit': [
    'requirement-closed',
    'upload-not-ready',
    'upload-expired',
    'too-many-files',
    'duplicate-file',
    'file-infected',
    'payload-too-large',
    'unsupported-media-type',
  ],
  'documents.link': ['quarantined'],
};
