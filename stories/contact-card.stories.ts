import type { Meta, StoryObj } from '@storybook/web-components-vite';
import 'avenant/contact-card.js';
import { english, failed, forbidden, insurer, themed, waiting } from './kit/faces.ts';
import { firstAs } from './kit/listed.ts';
import { says, shows } from './kit/screen.ts';

export default {
  title: 'Elements/Contact card',
  component: 'avenant-contact-card',
  args: { topic: 'case' },
} satisfies Meta;

export const Ready: StoryObj = { play: shows('link', /^01 99/) };
/** Who handles this case comes first. */
export const OfACase: StoryObj = { args: { 'case-id': 'cas_2026_1041' }, play: shows('link', /^01 99/) };
export const Waiting = waiting('/contacts');
/** Neither for the topic, nor the insurer's own. */
export const Empty: StoryObj = {
  ...insurer({
    rewrite: (body) => ({
      ...(body as object),
      contact: undefined,
      ...(Array.isArray((body as { items?: unknown }).items) && { items: [] }),
    }),
  }),
  play: shows('heading', /^(Aucun contact|No contact)/),
};
export const Failed = failed('/contacts');
export const Forbidden = forbidden('/contacts');
export const Themed = themed;
export const English = english;

const as = (role: string, words: RegExp, more: object = {}): StoryObj => ({ ...firstAs({ role, ...more }), play: says(words) });

export const UsualContact = as('usual_contact', /^(Votre contact habituel|Your usual contact)$/);
export const Agency = as('agency', /^(Votre agence|Your branch)$/);
export const ContractManager = as('contract_manager', /^(Gestion de votre contrat|Your policy team)$/);
export const HealthManager = as('health_manager', /^(Gestion santé|Health team)$/);
export const ClaimHandler = as('claim_handler', /^(Suivi de votre dossier|Handling your case)$/);
export const Complaints = as('complaints', /^(Si vous n’êtes pas d’accord|If you disagree)$/);
export const Assistance = as('assistance', /^Assistance$/);
export const Expert = as('expert', /^(Expertise|Loss adjusting)$/);
export const Broker = as('broker', /^(Votre courtier|Your broker)$/);
export const UnknownWords = as('oracle', /^(Votre contact|Your contact)$/);
/** By post alone. */
export const ByPost = as('complaints', /^(Adresse postale|Postal address)$/, {
  phone: undefined,
  phoneCost: undefined,
  relayUrl: undefined,
  email: undefined,
  openingHours: [],
  address: ['Service Réclamations', 'TSA 10043', '99000 Exempleville Cedex'],
});
