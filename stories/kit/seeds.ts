import type { Seed } from '@avenant/sandbox';
import { lumio } from '@avenant/sandbox';

/** Lumio, on a first day of another shape. */
const [libre, projet, express] = lumio.contracts.filter(({ accountId }) => accountId === 'acc_camille');
const waiting = lumio.cases.find(({ id }) => id === 'cas_2026_1041')!;

type Contract = Seed['contracts'][number];
type Case = Seed['cases'][number];

export const withContracts = (...changes: Partial<Contract>[]): Seed => ({
  ...lumio,
  contracts: changes.map((change, n) => ({ ...libre!, id: `ctr_${n + 1}`, ...change })),
});

/** As many contracts as a customer may have: the three of Camille, again and again. */
export const manyContracts = (count: number): Seed => ({
  ...lumio,
  contracts: Array.from({ length: count }, (_, n) => ({ ...[libre, projet, express][n % 3]!, id: `ctr_${n + 1}` })),
});

/** Camille's case that waits for documents, otherwise. */
export const withCase = (change: Partial<Case>, requirements: Seed['requirements'] = lumio.requirements): Seed => ({
  ...lumio,
  requirements,
  cases: [{ ...waiting, ...change }],
});

/** Of what the case waits for, only that. */
export const expecting = (...ids: string[]): Seed['requirements'] => lumio.requirements.filter(({ id }) => ids.includes(id));

/** As many exchanges as the customer and the insurer may have had. */
export const manyExchanges = (count: number): Seed => {
  const [first] = lumio.exchanges;
  const at = (n: number) => new Date(Date.parse(lumio.start) - n * 86_400_000).toISOString();
  return { ...lumio, exchanges: Array.from({ length: count }, (_, n) => ({ ...first!, id: `exc_${n + 1}`, at: at(n + 1) })) };
};
