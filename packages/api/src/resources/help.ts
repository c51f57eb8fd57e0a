import { from, get } from '../route.js';

const schemas = from(() => import('./help.schema.js'));

export const help = {
  /** What helps in this place of the space: `deposit`, `sign-in`, `extension`. */
  topics: get('/help-topics', { open: true, input: schemas('HelpQuery'), answer: schemas('HelpTopicPage') }),
};
