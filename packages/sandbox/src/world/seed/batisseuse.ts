/** « La Bâtisseuse »: an invented insurer of the building trades (DOMAIN §6.2). Its customers are companies. */
import { usualPolicy } from '@avenant/api/password-rules.js';
import { typesetAll } from '../typeset.js';
import { batisseuseContacts, batisseuseHelpTopics } from './batisseuse-advice.js';
import { batisseuseAttestations } from './batisseuse-attestations.js';
import { batisseuseCallbacks } from './batisseuse-callbacks.js';
import {
  batisseuseClaimDecisions,
  batisseuseClaimDocuments,
  batisseuseClaimExchanges,
  batisseuseRecourse,
} from './batisseuse-claim-log.js';
import { batisseuseClaimRequirements } from './batisseuse-claim-requirements.js';
import { batisseuseCases, batisseuseClaims } from './batisseuse-claims.js';
import { batisseuseBaseStatements } from './batisseuse-base-statements.js';
import { batisseuseContracts } from './batisseuse-contracts.js';
import { batisseuseAccounts, batisseuseMemberships, batisseuseOrganisations } from './batisseuse-people.js';
import { batisseusePremiums } from './batisseuse-premiums.js';
import { batisseuseChangeRequests, batisseuseProfiles } from './batisseuse-profiles.js';
import { batisseuseQuestionnaires } from './batisseuse-questionnaires.js';
import type { Seed } from './seed.js';

const password = 'Demo-Batisseuse-2026!';

export const batisseuse: Seed = {
  ...typesetAll({
    config: {
      id: 'batisseuse',
      name: 'La Bâtisseuse',
      serviceName: 'Service clients La Bâtisseuse',
      locales: ['fr-FR', 'en', 'de', 'it'],
      currency: 'EUR',
      timeZone: 'Europe/Paris',
      identifierKinds: ['email' as const],
      birthDate: false,
      uploadPolicy: {
        accept: ['application/pdf', 'image/jpeg', 'image/png', 'image/heic'],
        maxBytesPerFile: 52_428_800,
        maxBytesTotal: 209_715_200,
      },
      passwordPolicy: usualPolicy,
      contact: { id: 'cnt_lyon', name: 'Agence Lyon-Confluence', phone: '+33465710010', email: 'lyon@batisseuse.example' },
      features: [
        'companies',
        'accesses',
        'attestations',
        'base_statements',
        'claims',
        'callbacks',
        'premiums',
        'documents',
        'tasks',
        'notifications',
      ],
    },
    accounts: batisseuseAccounts,
    attestations: batisseuseAttestations,
    baseStatements: batisseuseBaseStatements,
    premiums: batisseusePremiums,
    profiles: batisseuseProfiles,
    changeRequests: batisseuseChangeRequests,
    organisations: batisseuseOrganisations,
    memberships: batisseuseMemberships,
    questionnaires: batisseuseQuestionnaires,
    contracts: batisseuseContracts,
    cases: batisseuseCases,
    callbacks: batisseuseCallbacks,
    claims: batisseuseClaims,
    requirements: batisseuseClaimRequirements,
    exchanges: batisseuseClaimExchanges,
    documents: batisseuseClaimDocuments,
    decisions: batisseuseClaimDecisions,
    benefits: [],
    notifications: [],
    recourse: batisseuseRecourse,
    contacts: batisseuseContacts,
    helpTopics: batisseuseHelpTopics,
  }),
  policies: {
    // As the contacts' opening hours say in words.
    callbacks: {
      ranges: [
        ['08:30', '12:30'],
        ['13:30', '17:30'],
      ],
      minutes: 60,
    },
    checkHref: '/batisseuse/verifier',
    accessHref: {
      activation: '/batisseuse/premiere-connexion#{token}',
      password_reset: '/batisseuse/mot-de-passe#{token}',
      sign_in: '/batisseuse/connexion',
    },
  },
  start: '2026-11-21T09:00:00+01:00',
  password,
};
