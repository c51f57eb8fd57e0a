import type { Translation } from '../kit/labels.js';
import type { HelpPanelWords } from './help-panel.labels.js';

const en: Translation<HelpPanelWords> = {
  title: 'Help',
  loading: 'Loading…',
  newTab: '(new tab)',
  failed: 'This text could not be shown. Check your connection, then try again.',
  retry: 'Try again',
  empty: 'No help for this page',
  emptyText: 'A question? Contact us: we will help you move on.',
};
export default en;
