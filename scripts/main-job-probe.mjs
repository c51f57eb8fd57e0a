// The main job of each element, done as a customer does it, and what must then be read on the page: a new element gets an entry here.
// Nothing in them goes wrong, so that what is fetched only in trouble stays out of what an element weighs.
import { photo, scan } from './sample-files.mjs';
import { reads, statementJobs } from './statement-jobs.mjs';
import { companyJobs } from './company-jobs.mjs';

const deposits = '/dossiers/{id}/justificatifs';

/** Gives a file to the zone of an expected document by its button, and sees it leave. */
async function give(page, expected, file) {
  const zone = page.getByRole('region', { name: expected });
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), zone.getByRole('button', { name: /^Parcourir/ }).press('Enter')]);
  await chooser.setFiles(file);
  await page.getByRole('progressbar', { name: file.name }).waitFor();
  await reads(zone.getByRole('listitem'), /Prêt à être transmis/);
}

/** Follows a link of the sandbox's outbox, and chooses a password: of the two visits that this takes, the one that loads more. */
async function chooses(page, tag, asking, identifier, done) {
  const at = (path) => new URL(`/api/lumio/${path}`, page.url()).href;
  await page.request.post(at(`v1/${asking}`), { data: { identifier } });
  const { items } = await (await page.request.get(at('outbox'))).json();
  await page.evaluate(
    ([name, token]) =>
      document.querySelector('avenant-provider').append(Object.assign(document.createElement(name), { token, signInHref: '/connexion' })),
    [tag, items[0].link.split('#')[1]],
  );
  await page.getByLabel('Nouveau mot de passe', { exact: true }).fill('Velours-Cobalt-48-nuage');
  for (const box of await page.getByRole('checkbox').all()) await box.check();
  await page.getByRole('button', { name: /^(Ouvrir mon espace|Enregistrer le mot de passe)$/ }).click();
  await reads(page, done);
}

/** Element → what stands on the page, and the deed. In this order: the last one changes the case that others show. */
export const mainJobs = {
  ...companyJobs(reads),
  ...statementJobs,
  'benefit-list': {
    markup: '<avenant-benefit-list case-id="cas_2026_0733"></avenant-benefit-list>',
    async deed(page) {
      await reads(page, 'Versements', 'Total versé', '613,54 €', 'Octobre 2026', '214,37 €', '92,40 €', 'Versé');
      await page.getByText('Voir le calcul').last().click();
      await reads(page, 'Part assurée');
    },
  },
  'case-card': {
    markup: `<avenant-case-card case-id="cas_2026_1041" case-href="/dossiers/{id}" deposit-href="${deposits}"></avenant-case-card>`,
    deed: (page) =>
      reads(
        page.getByRole('article'),
        'Votre dossier à compléter',
        'Justificatif manquant',
        'Justificatif à remplacer',
        'Joindre un justificatif',
        'Étude',
      ),
  },
  'case-extension': {
    markup: '<avenant-case-extension case-id="cas_2026_0733" case-href="/dossiers/{id}"></avenant-case-extension>',
    async deed(page) {
      await page.getByRole('textbox', { name: 'Date de début' }).fill('13/11/2026');
      await page.getByRole('textbox', { name: 'Date de fin' }).fill('20/11/2026');
      await page.getByRole('button', { name: 'Ajouter cette période' }).click();
      await page.getByRole('radio', { name: /^Non/ }).check();
      await page.getByRole('button', { name: 'Vérifier ma demande' }).click();
      await page.getByRole('button', { name: 'Envoyer ma demande' }).click();
      await reads(page, 'Votre demande de prolongation est envoyée', /Référence /);
    },
  },
  'case-summary': {
    markup: `<avenant-case-summary case-id="cas_2026_1041" deposit-href="${deposits}"></avenant-case-summary>`,
    deed: (page) =>
      reads(
        page.getByRole('article'),
        'Projet',
        'Relevé d’indemnités journalières',
        'Manquant',
        'À remplacer : La photo est floue',
        'Accepté',
      ),
  },
  'case-timeline': {
    markup: `<avenant-case-timeline case-id="cas_2026_1041" deposit-href="${deposits}"></avenant-case-timeline>`,
    async deed(page) {
      await reads(
        page.getByRole('listitem'),
        'Étape en cours',
        'D’autres justificatifs vous ont été demandés.',
        'À vous',
        'Joindre un justificatif',
      );
      await page.getByText('Voir les échanges de cette étape, Déclaration').click();
      await reads(page, 'Déclaration enregistrée');
    },
  },
  'contact-card': {
    markup: '<avenant-contact-card topic="case"></avenant-contact-card>',
    deed: (page) => reads(page, 'Service Assurance Lumio', /^01.99.00.00.41$/, 'Du lundi au vendredi, de 9 h à 18 h'),
  },
  'contract-card': {
    markup: '<avenant-contract-card contract-id="ctr_lumio_projet" contract-href="/contrats/{id}"></avenant-contract-card>',
    deed: (page) => reads(page.getByRole('article'), 'Projet', 'En cours', '2 justificatifs sont attendus', '256,80 €', 'Voir le détail'),
  },
  'contract-list': {
    markup: '<avenant-contract-list contract-href="/contrats/{id}"></avenant-contract-list>',
    async deed(page) {
      for (const name of ['Lumio Libre', 'Projet', 'Lumio Express'])
        await reads(
          page.getByRole('article').filter({ has: page.getByRole('heading', { name, exact: true }) }),
          'En cours',
          'Voir le détail',
        );
    },
  },
  'contract-tabs': {
    markup: '<avenant-contract-tabs><p slot="loan">Un crédit</p><p slot="insurance">Une assurance</p></avenant-contract-tabs>',
    async deed(page) {
      await page.getByRole('tab', { name: 'Mon crédit' }).focus();
      await page.keyboard.press('ArrowRight');
      await page.getByRole('tab', { name: 'Assurance', selected: true }).waitFor();
      await reads(page, 'Une assurance');
    },
  },
  'decision-panel': {
    markup: '<avenant-decision-panel case-id="cas_2025_0410"></avenant-decision-panel>',
    deed: (page) => reads(page.getByRole('article'), 'Votre demande est refusée', '31 décembre 2026', 'Télécharger le courrier'),
  },
  'document-list': {
    markup: '<avenant-document-list></avenant-document-list>',
    async deed(page) {
      await reads(page, 'Décision de refus', 'Reçu le 12 janvier 2026', 'Courrier sur votre dossier', 'Télécharger (PDF');
      await page.getByRole('radio', { name: 'Envoyés' }).check();
      await reads(page, 'Lettre de licenciement');
    },
  },
  'exchange-log': {
    markup: '<avenant-exchange-log case-id="cas_2026_1041"></avenant-exchange-log>',
    async deed(page) {
      await reads(page, 'Suivi des échanges', 'Un justificatif à remplacer');
      await page.getByRole('button', { name: 'Afficher les échanges précédents' }).click();
      await reads(page, 'Déclaration enregistrée');
    },
  },
  'first-access': {
    markup: '',
    deed: (page) => chooses(page, 'avenant-first-access', 'activations', '28000453', 'Votre espace est ouvert'),
  },
  'identifier-recovery': {
    markup: '<avenant-identifier-recovery sign-in-href="/connexion"></avenant-identifier-recovery>',
    async deed(page) {
      await page.getByRole('textbox', { name: 'Adresse e-mail' }).fill('camille.orsini@courriel.example');
      await page.getByRole('button', { name: 'Recevoir mon identifiant' }).click();
      await reads(page, 'Consultez votre messagerie', 'Service Assurance Lumio');
    },
  },
  /** Its texts are rich: their cleaner, DOMPurify, comes with the first that is opened, and is counted with what it is for. */
  'help-panel': {
    markup: '<avenant-help-panel context="deposit"></avenant-help-panel>',
    deed: (page) => reads(page, 'Je photographie un justificatif'),
  },
  'insurance-tab': {
    markup: `<avenant-insurance-tab contract-id="ctr_lumio_projet" cases-href="/dossiers" case-href="/dossiers/{id}"
      deposit-href="${deposits}"></avenant-insurance-tab>`,
    async deed(page) {
      await reads(
        page,
        'Mes garanties',
        'Délai de carence',
        'Ce qui n’est pas couvert',
        'Les informations de mon contrat',
        'Lumio Assurances Vie',
      );
      await reads(page.getByRole('article').filter({ hasText: 'D-2026-1041' }), 'Votre dossier à compléter', 'Joindre un justificatif');
    },
  },
  'password-reset': {
    markup: '',
    deed: (page) => chooses(page, 'avenant-password-reset', 'password-resets', '28000454', 'Votre mot de passe est enregistré'),
  },
  'notification-center': {
    markup: '<avenant-notification-center case-href="/dossiers/{id}"></avenant-notification-center>',
    async deed(page) {
      await page.getByRole('button', { name: /^Notifications, \d+ non lues/ }).click();
      await reads(page.getByRole('dialog'), 'Échéances du 5 novembre 2026 prises en charge');
      await page.getByRole('button', { name: 'Tout marquer comme lu' }).click();
      await page.getByRole('button', { name: 'Notifications, aucune non lue' }).waitFor();
    },
  },
  'task-list': {
    markup: '<avenant-task-list case-href="/dossiers/{id}" document-href="/documents/{id}"></avenant-task-list>',
    deed: (page) => page.getByRole('link', { name: /^Joindre/ }).waitFor(),
  },
  'justificatif-dropzone': {
    markup: '<avenant-justificatif-dropzone case-id="cas_2026_1041" case-href="/dossiers/{id}"></avenant-justificatif-dropzone>',
    async deed(page) {
      await give(page, /^Relevé d.indemnités/, scan());
      await give(page, /^Avis d.arrêt/, await photo(page));
      await page.getByRole('textbox', { name: /^Précision/ }).fill('Le relevé de septembre suit par courrier.');
      await page.getByRole('button', { name: 'Confirmer' }).click();
      await reads(page, 'Vos justificatifs ont bien été transmis au Service Assurance Lumio', /Référence JUS-2026-/);
    },
  },
};

/** The files loaded until an element's main job is done, on a page with it and the provider alone, where somebody is signed in. */
export const mainJobAt = (probe, name, session) => probe.visit({ elements: [name, 'provider'], session, ...mainJobs[name] });
