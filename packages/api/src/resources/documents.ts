import { get, post } from '../route.js';

const schemas = () => import('./documents.schema.js');

export const documents = {
  list: get('/documents', { input: async () => (await schemas()).DocumentQuery, answer: async () => (await schemas()).DocumentPage }),
  get: get('/documents/{documentId}', { answer: async () => (await schemas()).Document }),
  /** A link to the bytes. It makes nothing that lasts, so it may be asked again at will. */
  link: post('/documents/{documentId}/links', { answer: async () => (await schemas()).DocumentLink, errors: ['quarantined'] }),
};
