// Main jobs of a company's own affairs: what it pays, its address, who is told of what, its contracts' facts.

/** `reads(place, …texts)` waits until all of it can be seen. */
export const companyJobs = (reads) => ({
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
