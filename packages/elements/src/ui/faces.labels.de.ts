import type { Translation } from '../kit/labels.js';
import type { FacesWords } from './faces.labels.js';

const de: Partial<Translation<FacesWords>> = {};
export default de;
