import { move, patch } from '../route-change.js';
import { from, get, post } from '../route.js';

const schemas = from(() => import('./base-statements.schema.js'));
const answer = schemas('BaseStatement');

/** Base statements (relevés de bases). Every change names the version that it was decided on. */
export const baseStatements = {
  /** Those that wait for the customer first, then the latest exercise. */
  list: get('/base-statements', { input: schemas('BaseStatementQuery'), answer: schemas('BaseStatementPage') }),
  get: get('/base-statements/{statementId}', { answer }),
  /** Keeps lines as they are typed: a draft, checked by nobody yet. */
  change: patch('/base-statements/{statementId}', { input: schemas('BaseStatementChange'), answer }),
  /** Keeps colleagues from writing at the same time, for a while; asked again, for longer. */
  lock: post('/base-statements/{statementId}/lock', { answer }),
  /** Finished and held still, to be checked before it is returned. */
  freeze: move('/base-statements/{statementId}/freeze', { input: schemas('BaseStatementFreeze'), answer }),
  unfreeze: move('/base-statements/{statementId}/unfreeze', { answer }),
  submit: move('/base-statements/{statementId}/submit', { input: schemas('BaseStatementSubmission'), answer }),
};
