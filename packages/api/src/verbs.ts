import { session } from './resources/session.js';
import { tenant } from './resources/tenant.js';
import type { Routes } from './routes.js';

interface Resource<R extends keyof Routes> {
  readonly verbs: readonly (keyof Routes[R] & string)[];
  /** The module of the resource, with its routes under the resource's name. */
  readonly load: () => Promise<Pick<Routes, R>>;
}

/**
 * The questions of the port by their names. How each is asked comes with the first question to its resource: a page that signs somebody
 * in carries no more than that takes, however many resources there are.
 */
export const resources: { readonly [R in keyof Routes]: Resource<R> } = {
  tenant: { verbs: ['config'], load: async () => ({ tenant }) },
  session: { verbs: ['signIn', 'current', 'renew', 'signOut'], load: async () => ({ session }) },
  access: {
    verbs: ['requestActivation', 'requestReset', 'link', 'choosePassword', 'recoverIdentifier'],
    load: () => import('./resources/access.js'),
  },
  challenges: {
    verbs: ['create', 'verify', 'verifySignIn', 'resend'],
    load: () => import('./resources/challenges.js'),
  },
  contracts: { verbs: ['list', 'get', 'guarantees', 'risks'], load: () => import('./resources/contracts.js') },
  cases: {
    verbs: ['list', 'get', 'requirements', 'exchanges', 'decisions', 'submit', 'extend'],
    load: () => import('./resources/cases.js'),
  },
  uploads: { verbs: ['receipt', 'list'], load: () => import('./resources/uploads.js') },
  documents: { verbs: ['list', 'get', 'link'], load: () => import('./resources/documents.js') },
  benefits: { verbs: ['list', 'get'], load: () => import('./resources/benefits.js') },
  tasks: { verbs: ['list'], load: () => import('./resources/tasks.js') },
  notifications: { verbs: ['list', 'readAll'], load: () => import('./resources/notifications.js') },
  contacts: { verbs: ['list'], load: () => import('./resources/contacts.js') },
  help: { verbs: ['topics'], load: () => import('./resources/help.js') },
};
