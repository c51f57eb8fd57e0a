// Main jobs about a company's own affairs: its papers, what it pays, its address, who is told of what.

/** `reads(place, …texts)` waits until all of it can be seen. */
export const companyJobs = (reads) => ({
  'attestation-check': {
    insurer: 'batisseuse',
    markup: '<avenant-attestation-check></avenant-attestation-check>',
    async deed(page) {
      await page.getByRole('textbox', { name: 'Code de vérification' }).fill('BAT-7K3M-Q9XP-2D4H');
      await page.getByRole('button', { name: 'Vérifier le code' }).click();
      await reads(page, 'Cette attestation est valable', 'Maçonnerie et béton armé');
    },
  },
  'company-profile': {
    insurer: 'batisseuse',
    markup: '<avenant-company-profile></avenant-company-profile>',
    async deed(page) {
      await reads(page, 'En attente de validation', 'Contrats concernés (4)');
      await page.getByRole('button', { name: 'Modifier le téléphone et l’e-mail' }).click();
      await page.getByRole('textbox', { name: /^Téléphone/ }).fill('04 65 71 00 51');
      await page.getByRole('button', { name: 'Enregistrer les coordonnées' }).click();
      await reads(page, 'Vos coordonnées sont enregistrées.');
    },
  },
  'notification-preferences': {
    insurer: 'batisseuse',
    markup: '<avenant-notification-preferences></avenant-notification-preferences>',
    async deed(page) {
      const claims = page.getByRole('group', { name: 'Suivi des sinistres' });
      await claims.getByRole('checkbox', { name: 'Courrier' }).check();
      await page.getByRole('button', { name: 'Enregistrer mes choix' }).click();
      await reads(page, 'Vos choix sont enregistrés.');
    },
  },
  'contract-details': {
    insurer: 'batisseuse',
    markup:
      '<avenant-contract-details contract-id="ctr_bat_decennale" base-statement-href="/contrats/{id}/releve"></avenant-contract-details>',
    async deed(page) {
      await reads(page, 'Maçonnerie et béton armé', 'chaque trimestre, par prélèvement', 'Maud Périer', 'Agence Lyon-Confluence');
      await page.getByRole('link', { name: 'Saisir vos relevés de bases' }).waitFor();
    },
  },
  'user-menu': {
    insurer: 'batisseuse',
    markup: '<avenant-user-menu preferences-href="/preferences" password-href="/mot-de-passe"></avenant-user-menu>',
    async deed(page) {
      await page.getByRole('button', { name: /Nadia Ferrand$/ }).click();
      await reads(page, 'Ferrand Maçonnerie SARL', 'Administrateur', 'Mes préférences', 'Changer mon mot de passe', 'Se déconnecter');
    },
  },
  'premium-list': {
    insurer: 'batisseuse',
    markup: '<avenant-premium-list contact-href="/contact"></avenant-premium-list>',
    async deed(page) {
      await reads(page, 'Reste à payer', 'Mise en demeure', 'Garanties suspendues depuis le 13 novembre 2026', '2025');
      await page.getByText('Voir le détail du montant').first().click();
      await reads(page, 'Cotisation hors taxes');
    },
  },
  /** Changing and removing come with their own press, and are counted with what they are for. */
  'access-manager': {
    insurer: 'batisseuse',
    markup: '<avenant-access-manager></avenant-access-manager>',
    async deed(page) {
      await reads(page, 'Cabinet Oria', 'Géré par votre assureur', 'Invitation expirée');
      await page.getByRole('button', { name: 'Inviter une personne' }).click();
      await page.getByRole('textbox', { name: 'Prénom' }).fill('Ana');
      await page.getByRole('textbox', { name: 'Nom', exact: true }).fill('Lopez');
      await page.getByRole('textbox', { name: 'Adresse e-mail' }).fill('ana.lopez@exemple.example');
      await page.getByRole('button', { name: 'Envoyer l’invitation' }).click();
      await reads(page, /^L’invitation d’Ana Lopez est envoyée/);
    },
  },
  'account-switcher': {
    insurer: 'batisseuse',
    markup: '<avenant-account-switcher></avenant-account-switcher>',
    async deed(page) {
      await page.getByRole('button', { name: /Ferrand Maçonnerie SARL/ }).click();
      await page.getByRole('button', { name: /^Toitures du Val SAS/ }).click();
      await page.getByRole('button', { name: /^Entreprise.: Toitures du Val SAS/ }).waitFor();
    },
  },
  /** Its reader of papers, with pdf.js, comes with the first that is opened, and is counted with what it is for. */
  'attestation-viewer': {
    insurer: 'batisseuse',
    markup: '<avenant-attestation-viewer premiums-href="/cotisations"></avenant-attestation-viewer>',
    async deed(page) {
      await page.getByRole('img', { name: /^QR code/ }).waitFor();
      await reads(page, 'Nouveau', 'BAT-7K3M-Q9XP-2D4H', 'Nous préparons cette attestation', 'Voir mes cotisations', '2025 (1');
    },
  },
  'callback-request': {
    insurer: 'batisseuse',
    markup: '<avenant-callback-request case-id="cas_s26_00418"></avenant-callback-request>',
    async deed(page) {
      await page.getByRole('textbox', { name: 'Numéro de téléphone' }).fill('06 39 98 00 12');
      await page.getByRole('combobox', { name: 'Quand souhaitez-vous être rappelé' }).selectOption({ index: 1 });
      await page.getByRole('combobox').selectOption({ index: 1 });
      await page
        .getByRole('radio', { name: /^Entre/ })
        .first()
        .check();
      await page.getByRole('button', { name: 'Demander un rappel' }).click();
      await reads(page, /Nous appellerons le 06.39.98.00.12/, 'Rappel prévu');
    },
  },
  'claim-list': {
    insurer: 'batisseuse',
    markup: '<avenant-claim-list claim-href="/sinistres/{id}" declare-href="/sinistres/declarer"></avenant-claim-list>',
    async deed(page) {
      await reads(page, 'À compléter', 'Proposition à examiner', 'Expertise', 'Refusé');
      await page.getByRole('searchbox', { name: 'Rechercher un sinistre' }).fill('façade');
      await page.getByRole('button', { name: 'Rechercher' }).click();
      await reads(page, '1 sinistre');
    },
  },
  /** An offer, and how one is answered, comes with the first, and is counted with what it is for. */
  'claim-summary': {
    insurer: 'batisseuse',
    markup: '<avenant-claim-summary claim-id="cas_s26_00377" deposit-href="/sinistres/{id}/justificatifs"></avenant-claim-summary>',
    deed: (page) => reads(page, 'Expertise sur place', 'Ajouter à mon agenda', 'Hugo Lambert', 'Décennale bâtiment', 'Indemnisation'),
  },
  /** Declared without a file, but what takes one has come. */
  'claim-wizard': {
    insurer: 'batisseuse',
    markup: '<avenant-claim-wizard contract-id="ctr_bat_decennale" claim-href="/sinistres/{id}"></avenant-claim-wizard>',
    async deed(page) {
      const press = (name) => page.getByRole('button', { name }).click();
      const say = (name, text) => page.getByRole('textbox', { name }).fill(text);
      await press('Commencer la déclaration');
      await page.getByRole('radio', { name: /^Un dommage subi/ }).check();
      await page.getByRole('checkbox', { name: 'Fissure' }).check();
      await press('Continuer');
      await page.getByRole('radio', { name: 'Oui, précisément' }).check();
      await say('Date du sinistre', '18/11/2026');
      await say('Nom du chantier', 'Les Cèdres');
      await say('Numéro et rue', '4 rue Haute');
      await say('Code postal', '69007');
      await say('Ville', 'Lyon');
      await say(/^Que s.est-il passé/, 'Une fissure court le long du mur nord.');
      for (const name of [/blessées/, /concernées/]) await page.getByRole('group', { name }).getByRole('radio', { name: 'Non' }).check();
      await press('Continuer');
      await reads(page, 'Étape 3 sur 3');
      await press('Relire ma déclaration');
      await page.getByRole('checkbox', { name: /^Je déclare/ }).check();
      await press('Envoyer ma déclaration');
      await reads(page, 'Votre déclaration est envoyée', /Sinistre n°.S26-/);
    },
  },
});
