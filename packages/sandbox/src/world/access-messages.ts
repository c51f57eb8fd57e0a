import type { AccountRow } from './records.js';
import { write } from './outbox.js';
import type { World } from './world.js';

const helped = ({ config: { contact, serviceName } }: World) => (contact?.phone ? `${serviceName} : ${contact.phone}` : serviceName);

/** What is written to a person who asked for a way in, by what stands in their way. */
export function writeLink(world: World, account: AccountRow, purpose: 'activation' | 'password_reset', token: string): void {
  const link = world.policies.accessHref[purpose].replace('{token}', token);
  if (purpose === 'activation')
    write(world, account, {
      subject: `Activez votre espace ${world.config.name}`,
      text: `Bonjour ${account.displayName}, choisissez votre mot de passe pour ouvrir votre espace. Ce lien sert une seule fois et reste valable 48 heures. Vous n'avez rien demandé ? Ne faites rien.`,
      link,
    });
  else
    write(world, account, {
      subject: 'Choisissez un nouveau mot de passe',
      text: `Bonjour ${account.displayName}, ce lien vous permet de choisir un nouveau mot de passe. Il sert une seule fois et reste valable 30 minutes. Vous n'avez rien demandé ? Ne faites rien : votre mot de passe ne change pas.`,
      link,
    });
}

/** The way asked for does not fit: the person, and nobody else, is told what does. */
export function writeAlreadyActive(world: World, account: AccountRow): void {
  write(world, account, {
    subject: 'Votre espace est déjà activé',
    text: `Bonjour ${account.displayName}, votre espace est déjà ouvert. Connectez-vous avec votre mot de passe, ou choisissez « Mot de passe oublié ».`,
    link: world.policies.accessHref.sign_in,
  });
}
export function writeBlocked(world: World, account: AccountRow): void {
  write(world, account, {
    subject: 'Votre accès est bloqué',
    text: `Bonjour ${account.displayName}, pour votre sécurité, cet accès ne peut pas être rouvert en ligne. Contactez-nous. ${helped(world)}`,
  });
}

/** Told to the address known before the change, so that whoever did not make it learns of it. */
export function writePasswordChanged(world: World, account: AccountRow): void {
  write(world, account, {
    subject: 'Votre mot de passe a changé',
    text: `Bonjour ${account.displayName}, le mot de passe de votre espace vient d'être choisi. Toutes les sessions ouvertes ont été fermées. Ce n'est pas vous ? Contactez-nous tout de suite. ${helped(world)}`,
  });
}
export function writeIdentifier(world: World, account: AccountRow): void {
  write(world, account, {
    subject: 'Votre identifiant',
    text: `Bonjour ${account.displayName}, votre identifiant est le ${account.username}.`,
    link: world.policies.accessHref.sign_in,
  });
}
