import type { Translation } from '../kit/labels.js';
import type { SignInProblemWords } from './sign-in-problem.labels.js';

const de: Partial<Translation<SignInProblemWords>> = {};
export default de;
