import type { Translation } from '../kit/labels.js';
import type { ProviderWords } from './provider.labels.js';

const de: Partial<Translation<ProviderWords>> = {};
export default de;
