import { get } from '../route.js';

const schemas = () => import('./contracts.schema.js');

export const contracts = {
  /** The contracts that the customer may see, the most recent first. */
  list: get('/contracts', { input: async () => (await schemas()).ContractQuery, answer: async () => (await schemas()).ContractPage }),
  get: get('/contracts/{contractId}', { answer: async () => (await schemas()).Contract }),
  /** Empty for a contract without insurance. */
  guarantees: get('/contracts/{contractId}/guarantees', { answer: async () => (await schemas()).GuaranteePage }),
  /** What is insured: for a borrower, the loan and its instalments. */
  risks: get('/contracts/{contractId}/risks', { answer: async () => (await schemas()).RiskPage }),
};
