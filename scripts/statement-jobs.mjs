// The main job of the elements of base statements, as in main-job-probe.mjs.

/** Waits until all of it can be seen. */
export async function reads(place, ...texts) {
  for (const text of texts) await place.getByText(text).filter({ visible: true }).first().waitFor();
}

export const statementJobs = {
  'base-statement-form': {
    insurer: 'batisseuse',
    markup: '<avenant-base-statement-form contract-id="ctr_bat_do" contract-href="/contrats/{id}"></avenant-base-statement-form>',
    async deed(page) {
      await reads(page, 'En retard', 'Télécharger le relevé vierge');
      await page.getByRole('textbox', { name: 'Coût total des travaux réalisés' }).fill('2150000');
      await page.getByRole('button', { name: 'Vérifier avant de transmettre' }).click();
      await page.getByRole('checkbox', { name: /^Je certifie/ }).check();
      await page.getByRole('button', { name: 'Transmettre mon relevé' }).click();
      await reads(page, 'Votre relevé de bases est transmis', /Référence RB-/);
    },
  },
  'base-statement-history': {
    insurer: 'batisseuse',
    markup:
      '<avenant-base-statement-history contract-id="ctr_bat_decennale" statement-href="/releves/{id}"></avenant-base-statement-history>',
    async deed(page) {
      await reads(page, 'Relevé de bases 2025-2026', 'À saisir', 'Validé', 'Saisir ce relevé');
      await page.getByText('Voir les étapes').last().click();
      await reads(page, 'Renvoyé pour correction le 26 novembre 2024');
    },
  },
};
