import type { Translation } from '../kit/labels.js';
import type { CaseSummaryWords } from './case-summary.labels.js';

const it: Translation<CaseSummaryWords> = {
  title: 'Riepilogo della mia pratica',
  opened: 'Data di apertura',
  event: 'Data dell’evento',
  contracts: 'Crediti coperti',
  handler: 'Persona responsabile',
  requirements: 'Giustificativi richiesti',
  noRequirement: 'Per questa pratica non è richiesto alcun giustificativo.',
  due: (p) => `Termine di presentazione: ${p.date}`,
  replace: (p) => `Da sostituire: ${p.reason}.`,
  advice: 'Consiglio: fotografi il documento intero, in piano e senza riflessi.',
  illegible: 'documento illeggibile',
  expired: 'documento scaduto',
  wrong_person: 'documento intestato a un’altra persona',
  incomplete: 'documento incompleto',
  wrong_type: 'non è il documento atteso',
  cropped: 'documento tagliato',
  password_protected: 'documento protetto da password',
  other: 'documento non conforme',
};
export default it;
