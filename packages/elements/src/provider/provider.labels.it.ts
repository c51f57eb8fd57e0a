import type { Translation } from '../kit/labels.js';
import type { ProviderWords } from './provider.labels.js';

const it: Translation<ProviderWords> = {
  ended: 'La Sua sessione è terminata',
  again: 'Acceda di nuovo per riprendere dal punto in cui si trovava. I dati inseriti e i Suoi file sono conservati.',
  later: 'Più tardi',
};
export default it;
