import type { InsurerApi, TenantConfig } from '@avenant/api';

const asked = new WeakMap<InsurerApi, Promise<TenantConfig>>();

/** The insurer's policies, asked once a client; a failure is forgotten, so that the next one asks again. */
export function tenantOf(api: InsurerApi): Promise<TenantConfig> {
  let config = asked.get(api);
  if (!config) {
    config = api.tenant.config({});
    config.catch(() => asked.delete(api));
    asked.set(api, config);
  }
  return config;
}
