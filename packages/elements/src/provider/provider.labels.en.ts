import type { Translation } from '../kit/labels.js';
import type { ProviderWords } from './provider.labels.js';

const en: Translation<ProviderWords> = {
  ended: 'Your session has ended',
  again: 'Sign in again to pick up where you were. What you entered and your files are kept.',
  later: 'Later',
};
export default en;
