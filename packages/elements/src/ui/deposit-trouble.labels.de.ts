import type { Translation } from '../kit/labels.js';
import type { DepositTroubleWords } from './deposit-trouble.labels.js';

const many = (count: number, one: string, several: string) => `${count}\u00a0${count === 1 ? one : several}`;

const de: Translation<DepositTroubleWords> = {
  illegible: 'Das Dokument ist nicht lesbar',
  expired: 'Das Dokument ist nicht mehr gültig',
  wrong_person: 'Das Dokument lautet auf eine andere Person',
  incomplete: 'Das Dokument ist unvollständig',
  wrong_type: 'Das ist nicht das erwartete Dokument',
  cropped: 'Das Dokument ist abgeschnitten',
  password_protected: 'Das Dokument ist mit einem Passwort geschützt',
  other: 'Das Dokument entspricht nicht den Vorgaben',
  interrupted: (p) => `Hochladen bei ${p.percent} unterbrochen. Wählen Sie dieselbe Datei, um fortzufahren.`,
  empty: (p) => `«${p.name}» ist leer. Prüfen Sie die Datei auf Ihrem Gerät und fügen Sie sie erneut hinzu.`,
  too_large: (p) =>
    `«${p.name}» ist ${p.size} gross. Die Grenze liegt bei ${p.max}. Verkleinern Sie die Datei oder senden Sie sie in mehreren Teilen.`,
  total_too_large: (p) => `Mit dieser Datei sind es zusammen mehr als ${p.max}. Entfernen oder verkleinern Sie eine Datei.`,
  refused_type: (p) => `«${p.name}» ist nicht zulässig. Zulässige Formate: ${p.list}.`,
  too_many: (p) =>
    `Sie können für dieses Dokument höchstens ${many(p.max, 'Datei', 'Dateien')} hinzufügen. Entfernen Sie eine, um diese hinzuzufügen.`,
  protected: (p) => `«${p.name}» ist mit einem Passwort geschützt. Speichern Sie eine Version ohne Passwort und fügen Sie diese hinzu.`,
  duplicate: (p) => `«${p.name}» ist bei diesem Dokument schon vorhanden. Wählen Sie bei Bedarf eine andere Datei.`,
  unreadable: (p) =>
    `«${p.name}» kann nicht gelesen werden. Prüfen Sie, ob die Datei auf Ihrem Gerät liegt, und fügen Sie sie erneut hinzu.`,
  damaged: (p) => `«${p.name}» ist beschädigt. Fügen Sie eine lesbare Version hinzu.`,
  infected: (p) => `«${p.name}» wurde von unserer Sicherheitsprüfung blockiert. Fügen Sie eine andere Version hinzu.`,
  unrestored: 'Ihre früheren Dateien konnten nicht abgerufen werden. Sie können weiterfahren; sie sind nicht verloren.',
  commentTooLong: (p) => `Ihre Bemerkung ist um ${many(p.over, 'Zeichen', 'Zeichen')} zu lang. Kürzen Sie sie.`,
  leftBehind: (p) =>
    `${many(p.count, 'Datei wird', 'Dateien werden')} nicht übermittelt. Versuchen Sie es bei Bedarf erneut oder entfernen Sie sie.`,
  nothingExpectedText: 'Ihr Dossier verlangt im Moment nichts. Wir melden uns, wenn ein Dokument fehlt.',
  still_paused: 'Setzen Sie das Hochladen fort oder entfernen Sie die Datei, um bestätigen zu können.',
};
export default de;
