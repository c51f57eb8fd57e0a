import type { Translation } from '../kit/labels.js';
import type { AttestationWords } from './attestation.labels.js';

const it: Translation<AttestationWords> = {
  decennial: 'Attestato di responsabilità decennale',
  nominative_worksite: 'Attestato nominativo di cantiere',
  liability: 'Attestato di responsabilità civile',
  home: 'Attestato di assicurazione abitazione',
  school: 'Attestato di assicurazione scolastica',
  motor_memo: 'Promemoria veicolo assicurato',
  health_rights: 'Attestato di copertura sanitaria',
  employer_cover: 'Attestato assicurativo del datore di lavoro',
  unknown: 'Attestato d’assicurazione',
  insured: 'Assicurato',
  insurer: 'Assicuratore',
  contract: 'Contratto',
  number: 'Numero dell’attestato',
  validity: 'Periodo di validità',
  period: (p) => `Dal ${p.from} al ${p.to}`,
  activities: 'Attività assicurate',
  worksite: 'Cantiere',
  opening: 'Apertura del cantiere',
  cost: 'Costo del cantiere',
  recipient: 'Rilasciato per',
};
export default it;
