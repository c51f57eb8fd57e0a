import { from, get } from '../route.js';

const schemas = from(() => import('./benefits.schema.js'));

export const benefits = {
  /** What was, is or will be paid, the most recent first. */
  list: get('/benefits', { input: schemas('BenefitQuery'), answer: schemas('BenefitPage') }),
  get: get('/benefits/{benefitId}', { answer: schemas('Benefit') }),
};
