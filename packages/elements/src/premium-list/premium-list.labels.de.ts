import type { Translation } from '../kit/labels.js';
import type { PremiumListWords } from './premium-list.labels.js';

const de: Translation<PremiumListWords> = {
  title: 'Prämien',
  outstanding: 'Noch zu zahlen',
  late: (p) => `davon ${p.amount} überfällig`,
  settled: 'Ihre Prämien sind auf dem neuesten Stand.',
  contact: 'Ihre Ansprechperson kontaktieren',
  download: 'Herunterladen (PDF)',
  held: 'Sie haben keinen Zugriff auf Dokumente: Fragen Sie eine Administratorin oder einen Administrator.',
  more: 'Frühere Prämien anzeigen',
  empty: 'Noch keine Prämie',
  emptyText: 'Ihre Prämienrechnungen erscheinen hier, sobald sie versandt sind, in der Regel drei Wochen vor der Fälligkeit.',
};
export default de;
