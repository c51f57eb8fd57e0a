/** The person has chosen another company: what stands on the page would go. Cancelled, it is asked of them first. */
export const companyChosen = 'avenant-company-chosen';
export interface CompanyChosenDetail {
  readonly organisationId: string;
}

declare global {
  interface HTMLElementEventMap {
    'avenant-company-chosen': CustomEvent<CompanyChosenDetail>;
  }
}
