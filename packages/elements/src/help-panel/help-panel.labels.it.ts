import type { Translation } from '../kit/labels.js';
import type { HelpPanelWords } from './help-panel.labels.js';

const it: Translation<HelpPanelWords> = {
  title: 'Aiuto',
  loading: 'Caricamento…',
  newTab: '(nuova scheda)',
  failed: 'Non è stato possibile mostrare questo testo. Controlli la connessione e riprovi.',
  retry: 'Riprovare',
  empty: 'Nessun aiuto per questa pagina',
  emptyText: 'Una domanda? Ci contatti: La aiuteremo a proseguire.',
};
export default it;
