import type { Translation } from '../kit/labels.js';
import type { JustificatifDropzoneWords } from './justificatif-dropzone.labels.js';

const de: Partial<Translation<JustificatifDropzoneWords>> = {};
export default de;
