import type { Translation } from '../kit/labels.js';
import type { JustificatifDropzoneWords } from './justificatif-dropzone.labels.js';

const it: Partial<Translation<JustificatifDropzoneWords>> = {};
export default it;
