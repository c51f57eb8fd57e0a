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
  'premium-list': {
    insurer: 'batisseuse',
    markup: '<avenant-premium-list contact-href="/contact"></avenant-premium-list>',
    async deed(page) {
      await reads(page, 'Reste à payer', 'Mise en demeure', 'Garanties suspendues depuis le 13 novembre 2026', '2025');
      await page.getByText('Voir le détail du montant').first().click();
      await reads(page, 'Cotisation hors taxes');
    },
  },
});
