import type { Translation } from '../kit/labels.js';
import type { FacesWords } from './faces.labels.js';

const it: Partial<Translation<FacesWords>> = {};
export default it;
