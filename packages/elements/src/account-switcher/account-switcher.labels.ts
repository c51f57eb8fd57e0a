import { catalogue } from '../kit/labels.js';

const fr = {
  choose: 'Choisir une entreprise',
  open: (p: { name: string }) => `Entreprise\u00a0: ${p.name}. Changer d’entreprise`,
  title: 'Mes entreprises',
  current: 'Entreprise affichée',
  number: (p: { number: string }) => `n°\u00a0${p.number}`,
  entering: 'Ouverture de l’espace…',
  entered: (p: { name: string }) => `Vous êtes dans l’espace de ${p.name}.`,
  search: 'Rechercher une entreprise',
  found: (p: { count: number }) => (p.count === 1 ? '1 entreprise trouvée' : `${p.count} entreprises trouvées`),
  notFound: 'Aucune entreprise ne correspond. Vérifiez le nom ou le numéro.',
  more: (p: { count: number }) => `${p.count} autres entreprises\u00a0: précisez votre recherche.`,
  invited: 'Invitation à accepter',
  invitedUntil: (p: { date: string }) => `Valable jusqu’au ${p.date}.`,
  accept: 'Accepter l’invitation',
  acceptOf: (p: { name: string }) => `Accepter l’invitation de ${p.name}`,
  accepted: (p: { name: string }) => `Invitation acceptée. Vous pouvez ouvrir l’espace de ${p.name}.`,
  gone: 'Vous n’avez plus accès à cette entreprise. La liste est à jour.',
  unsaved: 'Des informations saisies sur cette page ne sont pas envoyées',
  unsavedText: (p: { name: string }) => `Elles seront perdues si vous ouvrez l’espace de ${p.name}.`,
  stay: 'Rester sur cette page',
  leave: 'Changer d’entreprise',
  help: 'Rattacher une autre entreprise',
  helpText:
    'Toutes vos entreprises sont réunies sous votre adresse e-mail de connexion. Pour en rattacher une autre, appelez votre interlocuteur habituel\u00a0: il le fait avec vous.',
  empty: 'Aucune entreprise n’est rattachée à votre adresse e-mail',
};
export type AccountSwitcherWords = typeof fr;

export const accountSwitcherLabels = catalogue('account-switcher', fr, {
  en: () => import('./account-switcher.labels.en.js'),
  de: () => import('./account-switcher.labels.de.js'),
  it: () => import('./account-switcher.labels.it.js'),
});
