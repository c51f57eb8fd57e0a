/** Attestations of La Bâtisseuse's customers: each state once at least (DOMAIN §6.2). */
import type { Seed } from './seed.js';

type Sample = NonNullable<Seed['attestations']>[number];

const year = (of: number) => ({ start: `${of}-01-01`, end: `${of}-12-31` });
const ferrand = ['Maçonnerie et béton armé', 'Charpente et structure en bois'];
const attestation = (id: string, of: number, more: Partial<Sample> & Pick<Sample, 'kind' | 'state' | 'contractId'>): Sample => ({
  id: `att_${id}`,
  accountId: 'org_ferrand',
  number: `ATT-${of}-${id.replaceAll('_', '-').toUpperCase()}`,
  period: year(of),
  activities: ferrand,
  ...more,
});
/** One that was made, with its paper and the code that is printed on it. */
const printed = (id: string, of: number, code: string, more: Partial<Sample> & Pick<Sample, 'kind' | 'state' | 'contractId'>): Sample =>
  attestation(id, of, { issuedAt: `${of}-01-05T08:00:00Z`, code, documentId: `doc_att_${id}`, ...more });
const decennial = { kind: 'decennial' as const, contractId: 'ctr_bat_decennale' };
const eur = (amount: string) => ({ amount, currency: 'EUR' });

export const batisseuseAttestations: Seed['attestations'] = [
  printed('decennale_2026', 2026, 'BAT-7K3M-Q9XP-2D4H', {
    ...decennial,
    state: 'available',
    isNew: true,
    issuedAt: '2026-11-20T08:00:00Z',
  }),
  printed('decennale_2026_janvier', 2026, 'BAT-5T8W-C6RN-9F2J', { ...decennial, state: 'superseded' }),
  printed('decennale_2025', 2025, 'BAT-4H7Q-V2ZK-8M3B', { ...decennial, state: 'available' }),
  printed('decennale_2024', 2024, 'BAT-9P6D-X4TG-3N7C', { ...decennial, state: 'available' }),
  printed('rc_2026', 2026, 'BAT-2W5J-K8HS-6R4V', { kind: 'liability', contractId: 'ctr_bat_rcpro', state: 'available' }),
  printed('chantier_tilleuls', 2026, 'BAT-8Q3F-M7YD-5K2T', {
    ...decennial,
    kind: 'nominative_worksite',
    state: 'revoked',
    reasonCode: 'wrong_worksite',
    worksite: {
      name: 'Villa Les Tilleuls',
      address: '4 chemin des Exemples, 99003 Exempleville',
      openingDate: '2026-04-01',
      cost: eur('310000.00'),
    },
    recipient: 'M. et Mme Delorme',
  }),
  attestation('chantier_cedres', 2026, {
    ...decennial,
    kind: 'nominative_worksite',
    state: 'generating',
    worksite: {
      name: 'Résidence Les Cèdres',
      address: '18 rue des Exemples, 99007 Exempleville',
      openingDate: '2026-12-01',
      cost: eur('2400000.00'),
    },
    recipient: 'SCCV Les Cèdres',
  }),
  attestation('flotte_2026', 2026, {
    kind: 'motor_memo',
    contractId: 'ctr_bat_flotte',
    state: 'blocked',
    reasonCode: 'unpaid_premium',
    activities: [],
  }),
  printed('toitures_2026', 2026, 'BAT-6C9R-W31A-7H5X', {
    ...decennial,
    accountId: 'org_toitures',
    contractId: 'ctr_bat_toitures',
    state: 'available',
    activities: ['Couverture', 'Zinguerie'],
  }),
];
