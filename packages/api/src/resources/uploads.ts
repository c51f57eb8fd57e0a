import { from, get } from '../route.js';

const schemas = from(() => import('./uploads.schema.js'));

/** Uploads' JSON side. The bytes travel by tus 1.0.0: see `UploadVerbs` in the port. */
export const uploads = {
  /** Where an upload stands: arriving, being checked, clean, refused. */
  receipt: get('/uploads/{uploadId}/receipt', { answer: schemas('UploadReceipt') }),
  /** The uploads of a requirement that are not submitted yet, whole or not: what is found again after a closed tab. */
  list: get('/requirements/{requirementId}/uploads', { answer: schemas('UploadPage') }),
};
