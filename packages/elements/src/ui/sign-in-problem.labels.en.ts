import type { Translation } from '../kit/labels.js';
import type { SignInProblemWords } from './sign-in-problem.labels.js';

const en: Translation<SignInProblemWords> = {
  refused: 'The identifier or the password does not match. Check what you typed.',
  locked: (p) => `For your security, access is blocked until ${p.time}. Try again then.`,
  lockedOpen: 'For your security, access to this account is blocked. Contact us to open it again.',
  notActivated: 'Your account is not activated yet. Follow the link we sent you by e-mail.',
  contact: (p) => `Need help? ${p.name}, ${p.phone}`,
  unconnected: 'This form is not connected to any service for now.',
};
export default en;
