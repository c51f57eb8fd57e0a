export type { UncheckedApi } from '@avenant/api';
export { checked } from './checked.js';
export { createHttpClient } from './create-http-client.js';
export type { HttpClientConfig } from './http-client-config.js';
export type { Platform } from './platform.js';
export { shared } from './shared.js';
export type { UploadTransport, UploadRequest } from './upload-transport.js';
