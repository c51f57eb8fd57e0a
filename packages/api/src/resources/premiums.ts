import { from, get } from '../route.js';

const schemas = from(() => import('./premiums.schema.js'));

/** Premium calls and what became of them. Whoever may not see them is told who grants it (`adminNames` of `permission-missing`). */
export const premiums = {
  /** The latest due first. */
  list: get('/premium-notices', { input: schemas('PremiumQuery'), answer: schemas('PremiumPage') }),
  get: get('/premium-notices/{premiumId}', { answer: schemas('PremiumNotice') }),
};
