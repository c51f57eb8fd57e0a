import type { Translation } from '../kit/labels.js';
import type { CaseCardWords } from './case-card.labels.js';

const de: Translation<CaseCardWords> = {
  titleToComplete: 'Ergänzen Sie Ihr Dossier',
  titleOngoing: 'Ihr laufendes Dossier',
  titleDraft: 'Ihre angefangene Meldung',
  titleDecided: 'Entscheid zu Ihrem Dossier',
  titleEnded: 'Ihr abgeschlossenes Dossier',
  missingOne: 'Beleg fehlt',
  missingMany: (p) => `${p.count}\u00a0Belege fehlen`,
  rejectedOne: 'Beleg zu ersetzen',
  rejectedMany: (p) => `${p.count}\u00a0Belege zu ersetzen`,
  since: (p) => `Eröffnet am ${p.date}`,
  keptUntil: (p) => `Gespeichert bis ${p.date}`,
  open: 'Ansehen',
};
export default de;
