import type { Translation } from '../kit/labels.js';
import type { SessionEndingWords } from './session-ending.labels.js';

const de: Translation<SessionEndingWords> = {
  title: 'Ihre Sitzung endet in 2 Minuten',
  idle: (p) => `Wenn Sie nichts tun, endet sie um ${p.time}. Nichts geht verloren: Ihre Eingaben bleiben auf dieser Seite.`,
  last: (p) => `Zu Ihrer Sicherheit endet sie um ${p.time}. Sie melden sich auf dieser Seite wieder an: Ihre Eingaben bleiben hier.`,
  stay: 'Angemeldet bleiben',
  busy: 'Einen Moment…',
  close: 'Meldung schliessen',
};
export default de;
