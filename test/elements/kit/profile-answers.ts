/** A company's coordinates: valid answers of an insurer, typed; each test changes what it is about. */
import type { ChangeRequest, CompanyProfile, NotificationPreferences } from '@avenant/api';
import { now } from './answers.ts';

const stored = { version: 1, etag: '"1"', createdAt: now, updatedAt: now };
const address = { lines: ['27 quai des Exemples'], postalCode: '99002', city: 'Exemplebourg', country: 'FR' };

export const profile = (more: Partial<CompanyProfile> = {}): CompanyProfile => ({
  ...stored,
  allowedActions: [
    { rel: 'change_address', enabled: true },
    { rel: 'change_contact', enabled: true },
  ],
  id: 'org_1',
  organisationId: 'org_1',
  name: 'Ferrand Maçonnerie',
  legalForm: 'SARL',
  registration: '999000011',
  number: 'B-40118',
  address,
  phone: '+33465710050',
  email: 'bureau@ferrand.example',
  ...more,
});

export const changeRequest = (more: Partial<ChangeRequest> = {}): ChangeRequest => ({
  ...stored,
  allowedActions: [{ rel: 'withdraw', enabled: true }],
  id: 'chg_1',
  organisationId: 'org_1',
  target: 'address',
  state: 'pending_validation',
  requestedBy: 'Luc Ferrand',
  before: { address },
  after: { address: { ...address, lines: ['14 rue de l’Atelier'], postalCode: '99008' } },
  impacts: ['BAT-774120', 'BAT-774121'].map((number) => ({
    contractId: `ctr_${number}`,
    number,
    productName: 'Décennale bâtiment',
    effect: 'Nouvelle adresse sur le contrat',
  })),
  ...more,
});

export const preferences = (more: Partial<NotificationPreferences> = {}): NotificationPreferences => ({
  ...stored,
  allowedActions: [{ rel: 'change', enabled: true }],
  id: 'prf_1',
  organisationName: 'Ferrand Maçonnerie SARL',
  notified: true,
  channels: [
    { channel: 'email', target: 'nadia.ferrand@exemple.example' },
    { channel: 'sms', target: '06 •• •• •• 12' },
    { channel: 'post', target: '' },
  ],
  topics: [
    { topic: 'premium_call', locked: false, channels: ['email', 'post'] },
    { topic: 'attestation_available', locked: false, channels: ['email'] },
    { topic: 'claim_update', locked: false, channels: [] },
    { topic: 'security', locked: true, channels: ['email'] },
  ],
  ...more,
});
