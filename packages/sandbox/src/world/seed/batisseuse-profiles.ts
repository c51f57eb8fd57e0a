/** Companies’ coordinates at La Bâtisseuse, and the changes that were asked of them (DOMAIN §6.2). */
import type { Seed } from './seed.js';

const address = (first: string, postalCode: string, city: string) => ({ lines: [first], postalCode, city, country: 'FR' });
const quai = address('27 quai des Exemples', '99002', 'Exempleville');
const zone = address("14 rue de l'Atelier, ZA des Exemples", '99008', 'Exempleville');
const before = address('3 rue des Essais', '99002', 'Exempleville');
const everyContract = ['ctr_bat_decennale', 'ctr_bat_rcpro', 'ctr_bat_flotte', 'ctr_bat_do'];

export const batisseuseProfiles: Seed['profiles'] = [
  { id: 'org_ferrand', address: quai, phone: '+33465710050', email: 'bureau@ferrand.example' },
  { id: 'org_toitures', address: address('8 chemin des Exemples', '99011', 'Exempleville'), phone: '+33465710061' },
  { id: 'org_tuileries', address: address('1 place des Exemples', '99004', 'Exempleville') },
];

export const batisseuseChangeRequests: Seed['changeRequests'] = [
  {
    id: 'chg_ferrand_2026',
    createdAt: '2026-11-18T09:20:00Z',
    accountId: 'org_ferrand',
    target: 'address',
    state: 'pending_validation',
    requestedBy: 'Luc Ferrand',
    before: { address: quai },
    after: { address: zone },
    contractIds: everyContract,
  },
  {
    id: 'chg_ferrand_2025',
    createdAt: '2025-03-04T10:00:00Z',
    accountId: 'org_ferrand',
    target: 'address',
    state: 'rejected',
    requestedBy: 'Nadia Ferrand',
    before: { address: before },
    after: { address: address('BP 112', '99002', 'Exempleville') },
    decidedAt: '2025-03-06T14:30:00Z',
    reason: "Une boîte postale ne peut pas être l'adresse de vos contrats : indiquez l'adresse où se trouve votre entreprise.",
    contractIds: everyContract,
  },
];
