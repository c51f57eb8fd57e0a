import type { Translation } from '../kit/labels.js';
import type { ProviderWords } from './provider.labels.js';

const it: Partial<Translation<ProviderWords>> = {};
export default it;
