import type { InsurerApi } from '@avenant/api';
import { checked } from './checked.js';
import type { HttpClientConfig } from './http-client-config.js';
import { http } from './http.js';
import { shared } from './shared.js';

/** An insurer reached over HTTP: identical reads share one request, and every answer is checked. */
export const createHttpClient = (config: HttpClientConfig): InsurerApi => shared(checked(http(config)));
