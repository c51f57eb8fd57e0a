import type { Translation } from '../kit/labels.js';
import type { AttestationCheckWords } from './attestation-check.labels.js';

const en: Translation<AttestationCheckWords> = {
  title: 'Check a certificate',
  intro: 'Enter the code printed on the certificate, under the QR code. You need no account.',
  code: 'Verification code',
  hint: 'For example BAT-7K3M-Q9XP-2D4H',
  missing: 'Enter the verification code.',
  check: 'Check the code',
  checking: 'Checking…',
  valid: 'This certificate is valid',
  validText: 'Compare what follows with the document you were shown: all of it must be the same.',
  expired: 'This certificate is no longer valid',
  expiredText: 'The insurer issued it, but its period has passed or another has replaced it. Ask for the most recent one.',
  revoked: 'This certificate has been revoked',
  revokedText: 'The insurer has revoked it: it proves nothing any more. Ask whoever gave it to you for a valid one.',
  unknownCode: 'This code belongs to no certificate',
  unknownCodeText: 'Check every character of the code and try again. If it is right, do not trust the document, and contact the insurer.',
  checkedAt: (p) => `Checked on ${p.date} at ${p.time} with ${p.insurer}.`,
};
export default en;
