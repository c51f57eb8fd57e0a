import type { Translation } from '../kit/labels.js';
import type { IdentifierRecoveryWords } from './identifier-recovery.labels.js';

const en: Translation<IdentifierRecoveryWords> = {
  title: 'Forgotten identifier',
  intro: 'Enter the e-mail address that you gave us. We will send your identifier to it.',
  submit: 'Receive my identifier',
  sent: 'If there is an account with this address, an e-mail with your identifier has just left for it.',
  assisted: 'We find your identifier with you',
  assistedWhy: 'For your security, it cannot be sent online. We find it with you on the telephone.',
  help: 'Somebody can help you',
  call: (p) => `${p.name}: ${p.phone}`,
  why: 'You no longer use that address, or never gave one? We find your identifier with you.',
};
export default en;
