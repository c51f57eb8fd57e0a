import { from, get } from '../route.js';

const schemas = from(() => import('./tenant.schema.js'));

export const tenant = {
  /** The insurer's policies and names; answers without a session. */
  config: get('/tenant/config', { open: true, answer: schemas('TenantConfig') }),
};
