import { from, get } from '../route.js';

const schemas = from(() => import('./tasks.schema.js'));

export const tasks = {
  /** Everything that waits for the customer, over all contracts: the most pressing first. */
  list: get('/tasks', { answer: schemas('TaskPage') }),
};
