/** Who acts for which company at La Bâtisseuse: every role and every state of an access, once at least (DOMAIN §6.2). */
import { usual } from '../companies/permissions.js';
import type { Seed } from './seed.js';

type Sample = NonNullable<Seed['memberships']>[number];
type Account = Seed['accounts'][number];

const account = (id: string, displayName: string, email: string, state: Account['state'] = 'active'): Account => ({
  id: `acc_${id}`,
  username: email,
  displayName,
  birthDate: '',
  state,
  email,
});

const nadia = account('nadia', 'Nadia Ferrand', 'nadia.ferrand@exemple.example');
const luc = account('luc', 'Luc Ferrand', 'luc.ferrand@exemple.example');
const ines = account('ines', 'Inès Bakri', 'ines.bakri@exemple.example');
const tom = account('tom', 'Tom Weil', 'tom.weil@exemple.example', 'invited');
const shared = account('contact', 'Contact Ferrand Maçonnerie', 'contact@ferrand.example');
const paul = account('paul', 'Paul Rey', 'paul.rey@exemple.example');
const oria = account('oria', 'Cabinet Oria', 'cabinet.oria@exemple.example');
const karim = account('karim', 'Karim Sow', 'karim.sow@exemple.example');
const lea = account('lea', 'Léa Marchetti', 'lea.marchetti@exemple.example', 'invited');

export const batisseuseAccounts: Seed['accounts'] = [nadia, ines, luc, tom, shared, paul, oria, karim, lea];

export const batisseuseOrganisations: Seed['organisations'] = [
  {
    id: 'org_ferrand',
    name: 'Ferrand Maçonnerie',
    legalForm: 'SARL',
    registration: { scheme: 'siren', value: '999000011' },
    number: 'B-40118',
    agencyContactId: 'cnt_lyon',
  },
  {
    id: 'org_toitures',
    name: 'Toitures du Val',
    legalForm: 'SAS',
    registration: { scheme: 'siren', value: '999000029' },
    number: 'B-40952',
    agencyContactId: 'cnt_lyon',
  },
  { id: 'org_tuileries', name: 'Les Tuileries', legalForm: 'SCI', number: 'B-41307', agencyContactId: 'cnt_lyon' },
];

const everything = { everyContract: true };
const access = (
  of: Account,
  organisationId: string,
  role: Sample['role'],
  more: Partial<Omit<Sample, 'role' | 'organisationId'>> = {},
): Sample => ({
  id: `mbr_${organisationId.slice(4)}_${of.id.slice(4)}`,
  accountId: of.id,
  organisationId,
  displayName: of.displayName,
  email: of.email,
  role,
  state: 'active',
  permissions: usual(role),
  scope: everything,
  managedBy: 'admin',
  source: 'invitation',
  notified: true,
  ...more,
});
/** A director whom the insurer knows: only its own teams change them. */
const locked = { managedBy: 'insurer', source: 'insurer_database' } as const;
const withheld = usual('admin').filter((code) => code !== 'access.manage');

export const batisseuseMemberships: Seed['memberships'] = [
  access(nadia, 'org_ferrand', 'admin', locked),
  access(luc, 'org_ferrand', 'admin', locked),
  access(ines, 'org_ferrand', 'member', { permissions: [...usual('member'), 'base_statement.write'], notified: false }),
  access(tom, 'org_ferrand', 'member', { state: 'invited', notified: false, invitationExpiresAt: '2026-11-28T08:00:00Z' }),
  access(shared, 'org_ferrand', 'member', { source: 'insurer_database' }),
  access(karim, 'org_ferrand', 'member', {
    permissions: [...usual('member'), 'claim.create', 'case.write', 'premium.read'],
    scope: { everyContract: false, contractIds: ['ctr_bat_flotte'] },
  }),
  access(paul, 'org_ferrand', 'member', { state: 'revoked', notified: false }),
  access(lea, 'org_ferrand', 'member', { state: 'invited', notified: false, invitationExpiresAt: '2026-11-14T08:00:00Z' }),
  access(oria, 'org_ferrand', 'delegate', {
    permissions: ['contract.read', 'document.read'],
    scope: { everyContract: false, contractIds: ['ctr_bat_decennale', 'ctr_bat_rcpro'] },
    validUntil: '2027-01-31',
  }),
  access(nadia, 'org_toitures', 'admin'),
  access(luc, 'org_toitures', 'admin', { ...locked, permissions: withheld }),
  access(karim, 'org_toitures', 'member', { state: 'suspended', notified: false }),
  access(nadia, 'org_tuileries', 'member', { source: 'insurer_database' }),
  access(luc, 'org_tuileries', 'admin', locked),
];
