import type { Translation } from '../kit/labels.js';
import type { AccountSwitcherWords } from './account-switcher.labels.js';

const de: Translation<AccountSwitcherWords> = {
  choose: 'Unternehmen wählen',
  open: (p) => `Unternehmen: ${p.name}. Unternehmen wechseln`,
  title: 'Meine Unternehmen',
  current: 'Angezeigtes Unternehmen',
  number: (p) => `Nr.\u00a0${p.number}`,
  entering: 'Bereich wird geöffnet…',
  entered: (p) => `Sie sind im Bereich von ${p.name}.`,
  search: 'Unternehmen suchen',
  found: (p) => `${p.count} Unternehmen gefunden`,
  notFound: 'Kein Unternehmen entspricht der Suche. Prüfen Sie den Namen oder die Nummer.',
  more: (p) => `${p.count} weitere Unternehmen: Grenzen Sie die Suche ein.`,
  invited: 'Einladung anzunehmen',
  invitedUntil: (p) => `Gültig bis ${p.date}.`,
  accept: 'Einladung annehmen',
  acceptOf: (p) => `Einladung von ${p.name} annehmen`,
  accepted: (p) => `Einladung angenommen. Sie können den Bereich von ${p.name} öffnen.`,
  gone: 'Sie haben keinen Zugang mehr zu diesem Unternehmen. Die Liste ist aktuell.',
  unsaved: 'Angaben auf dieser Seite sind noch nicht gesendet',
  unsavedText: (p) => `Sie gehen verloren, wenn Sie den Bereich von ${p.name} öffnen.`,
  stay: 'Auf dieser Seite bleiben',
  leave: 'Unternehmen wechseln',
  help: 'Weiteres Unternehmen hinzufügen',
  helpText:
    'Alle Ihre Unternehmen sind unter Ihrer Anmelde-E-Mail-Adresse vereint. Um ein weiteres hinzuzufügen, rufen Sie Ihren üblichen Ansprechpartner an: Er erledigt es mit Ihnen.',
  empty: 'Ihrer E-Mail-Adresse ist kein Unternehmen zugeordnet',
};
export default de;
