import { from, get, post } from '../route.js';

const schemas = from(() => import('./documents.schema.js'));

export const documents = {
  list: get('/documents', { input: schemas('DocumentQuery'), answer: schemas('DocumentPage') }),
  get: get('/documents/{documentId}', { answer: schemas('Document') }),
  /** A link to the bytes. It makes nothing that lasts, so it may be asked again at will. */
  link: post('/documents/{documentId}/links', { answer: schemas('DocumentLink') }),
};
