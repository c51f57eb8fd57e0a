import type { Translation } from '../kit/labels.js';
import type { AccountSwitcherWords } from './account-switcher.labels.js';

const en: Translation<AccountSwitcherWords> = {
  choose: 'Choose a company',
  open: (p) => `Company: ${p.name}. Change company`,
  title: 'My companies',
  current: 'Company shown',
  number: (p) => `no. ${p.number}`,
  entering: 'Opening the space…',
  entered: (p) => `You are in the space of ${p.name}.`,
  search: 'Search for a company',
  found: (p) => (p.count === 1 ? '1 company found' : `${p.count} companies found`),
  notFound: 'No company matches. Check the name or the number.',
  more: (p) => `${p.count} more companies: narrow your search.`,
  invited: 'Invitation to accept',
  invitedUntil: (p) => `Valid until ${p.date}.`,
  accept: 'Accept the invitation',
  acceptOf: (p) => `Accept the invitation of ${p.name}`,
  accepted: (p) => `Invitation accepted. You can open the space of ${p.name}.`,
  gone: 'You no longer have access to this company. The list is up to date.',
  unsaved: 'What you entered on this page has not been sent',
  unsavedText: (p) => `It will be lost if you open the space of ${p.name}.`,
  stay: 'Stay on this page',
  leave: 'Change company',
  help: 'Attach another company',
  helpText:
    'All your companies are gathered under your sign-in e-mail address. To attach another, call your usual contact: they will do it with you.',
  empty: 'No company is attached to your e-mail address',
};
export default en;
