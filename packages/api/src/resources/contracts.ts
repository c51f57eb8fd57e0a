import { from, get } from '../route.js';

const schemas = from(() => import('./contracts.schema.js'));
const insured = from(() => import('./risks.schema.js'));

export const contracts = {
  /** The contracts that the customer may see, the most recent first. */
  list: get('/contracts', { input: schemas('ContractQuery'), answer: schemas('ContractPage') }),
  get: get('/contracts/{contractId}', { answer: schemas('Contract') }),
  /** Empty for a contract without insurance. */
  guarantees: get('/contracts/{contractId}/guarantees', { answer: schemas('GuaranteePage') }),
  /** What is insured: for a borrower, the loan and its instalments. */
  risks: get('/contracts/{contractId}/risks', { answer: insured('RiskPage') }),
};
