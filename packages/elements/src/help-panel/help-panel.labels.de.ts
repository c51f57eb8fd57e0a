import type { Translation } from '../kit/labels.js';
import type { HelpPanelWords } from './help-panel.labels.js';

const de: Translation<HelpPanelWords> = {
  title: 'Hilfe',
  loading: 'Wird geladen…',
  newTab: '(neuer Tab)',
  failed: 'Dieser Text konnte nicht angezeigt werden. Prüfen Sie Ihre Verbindung und versuchen Sie es erneut.',
  retry: 'Erneut versuchen',
  empty: 'Keine Hilfe zu dieser Seite',
  emptyText: 'Haben Sie eine Frage? Kontaktieren Sie uns: Wir helfen Ihnen weiter.',
};
export default de;
