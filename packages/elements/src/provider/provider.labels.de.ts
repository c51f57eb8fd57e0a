import type { Translation } from '../kit/labels.js';
import type { ProviderWords } from './provider.labels.js';

const de: Translation<ProviderWords> = {
  ended: 'Ihre Sitzung ist beendet',
  again: 'Melden Sie sich erneut an, um dort weiterzufahren, wo Sie waren. Ihre Eingaben und Ihre Dateien bleiben erhalten.',
  later: 'Später',
};
export default de;
