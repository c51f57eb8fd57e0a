import type { Translation } from '../kit/labels.js';
import type { LoginFormWords } from './login-form.labels.js';

const de: Partial<Translation<LoginFormWords>> = {};
export default de;
