import type { InsurerApi } from '@avenant/api';

/** What is on record to choose from: the person's contracts, or what the contract insures. */
export async function recordsOf(api: InsurerApi, contractId: string, type: 'contract' | 'risk') {
  if (type === 'contract') {
    const { items } = await api.contracts.list({ limit: 100 });
    return items.map(({ id, number, productName }) => ({ code: id, label: `${productName} · ${number}` }));
  }
  const { items } = await api.contracts.risks({ contractId });
  return items.flatMap((risk) => {
    if (risk.kind === 'unknown') return [];
    return [{ code: risk.id, label: risk.kind === 'loan' ? risk.lenderName : risk.label }];
  });
}
