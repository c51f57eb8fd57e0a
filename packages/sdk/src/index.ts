/** Every element, defined, and the default client. A page that uses a few imports those: `avenant/login-form.js`. */
export * from './case-card.js';
export * from './case-extension.js';
export * from './case-summary.js';
export * from './case-timeline.js';
export * from './contact-card.js';
export * from './contract-card.js';
export * from './contract-list.js';
export * from './contract-tabs.js';
export * from './exchange-log.js';
export * from './help-panel.js';
export * from './insurance-tab.js';
export * from './justificatif-dropzone.js';
export * from './login-form.js';
export * from './notification-center.js';
export * from './provider.js';
export * from './task-list.js';
export { checked, createHttpClient } from '@avenant/client';
