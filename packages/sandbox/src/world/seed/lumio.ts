/** « Lumio Crédit – Service Assurance »: an invented lender's borrower insurance (DOMAIN §6.1). */
import { usualPolicy } from '@avenant/api/password-rules.js';
import { typesetAll } from '../typeset.js';
import { lumioAccounts } from './lumio-accounts.js';
import { lumioContacts, lumioHelpTopics } from './lumio-advice.js';
import { lumioBenefits } from './lumio-benefits.js';
import { lumioCases } from './lumio-cases.js';
import { lumioContracts } from './lumio-contracts.js';
import { lumioDecisions, lumioRecourse } from './lumio-decisions.js';
import { lumioDocuments } from './lumio-documents.js';
import { lumioExchanges } from './lumio-exchanges.js';
import { lumioNotifications } from './lumio-notifications.js';
import { lumioRequirements } from './lumio-requirements.js';
import type { Seed } from './seed.js';

const password = 'Demo-Lumio-2026!';

export const lumio: Seed = {
  ...typesetAll({
    config: {
      id: 'lumio',
      name: 'Lumio Crédit',
      serviceName: 'Service Assurance Lumio',
      locales: ['fr-FR', 'en', 'de', 'it'],
      currency: 'EUR',
      timeZone: 'Europe/Paris',
      identifierKinds: ['customer_number' as const],
      birthDate: false,
      uploadPolicy: {
        accept: ['application/pdf', 'image/jpeg', 'image/png', 'image/heic'],
        maxBytesPerFile: 52_428_800,
        maxBytesTotal: 209_715_200,
      },
      passwordPolicy: usualPolicy,
      contact: { id: 'cnt_assurance', name: 'Service Assurance Lumio', phone: '+33199000041', email: 'assurance@lumio.example' },
      features: ['documents', 'cases', 'benefits', 'tasks', 'notifications'],
    },
    accounts: lumioAccounts,
    contracts: lumioContracts,
    cases: lumioCases,
    requirements: lumioRequirements,
    exchanges: lumioExchanges,
    documents: lumioDocuments,
    decisions: lumioDecisions,
    benefits: lumioBenefits,
    notifications: lumioNotifications,
    recourse: lumioRecourse,
    contacts: lumioContacts,
    helpTopics: lumioHelpTopics,
  }),
  policies: {
    accessHref: {
      activation: '/lumio/premiere-connexion#{token}',
      password_reset: '/lumio/mot-de-passe#{token}',
      sign_in: '/lumio/connexion',
    },
  },
  start: '2026-11-21T09:00:00+01:00',
  password,
};
