import type { Translation } from '../kit/labels.js';
import type { SignInProblemWords } from './sign-in-problem.labels.js';

const it: Partial<Translation<SignInProblemWords>> = {};
export default it;
