import { from, get } from '../route.js';

const schemas = from(() => import('./contacts.schema.js'));

export const contacts = {
  /** Who answers for this topic, contract or case: the right person first. */
  list: get('/contacts', { open: true, input: schemas('ContactQuery'), answer: schemas('ContactPage') }),
};
