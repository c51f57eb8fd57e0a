import type { Translation } from '../kit/labels.js';
import type { ClaimWizardWords } from './claim-wizard.labels.js';

const it: Translation<ClaimWizardWords> = {
  none: 'Nessun contratto permette la denuncia online',
  noneText: 'Ci contatti: raccogliamo la denuncia insieme a Lei.',
  expired: 'Questa denuncia non è più conservata: il termine è scaduto. Può cominciarne un’altra.',
  chunk: 'Il seguito non si è caricato. Verifichi la connessione.',
  again: 'Riprovare',
};
export default it;
