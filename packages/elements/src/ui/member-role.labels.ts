import { catalogue } from '../kit/labels.js';

/** What somebody is in a company's space. */
const fr = {
  owner: 'Titulaire',
  admin: 'Administrateur',
  member: 'Collaborateur',
  delegate: 'Délégataire',
  advisor: 'Conseiller',
  unknown: 'Autre profil',
};
export type MemberRoleWords = typeof fr;

export const memberRoleLabels = catalogue('member-role', fr, {
  en: () => import('./member-role.labels.en.js'),
  de: () => import('./member-role.labels.de.js'),
  it: () => import('./member-role.labels.it.js'),
});
