import type { ErrorCode } from './error-codes.js';

/** Codes that a question may fail with, beyond those that any may give; for those who describe the API. */
export const routeErrors: Readonly<Record<string, readonly ErrorCode[]>> = {
  'session.signIn': ['invalid-credentials', 'account-locked', 'account-not-activated'],
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
