/** Every element, defined, and the default client. A page that uses a few imports those: `avenant/login-form.js`. */
export * from './benefit-list.js';
export * from './case-card.js';
export * from './case-summary.js';
export * from './contract-card.js';
export * from './contract-list.js';
export * from './contract-tabs.js';
export * from './decision-panel.js';
export * from './document-list.js';
export * from './exchange-log.js';
export * from './insurance-tab.js';
export * from './justificatif-dropzone.js';
export * from './login-form.js';
export * from './provider.js';
export { checked, createHttpClient } from '@avenant/client';
