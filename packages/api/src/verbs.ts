import { session } from './resources/session.js';
import { tenant } from './resources/tenant.js';
import type { Routes } from './routes.js';

interface Resource<R extends keyof Routes> {
  readonly verbs: readonly (keyof Routes[R] & string)[];
  readonly routes: () => Promise<Routes[R]>;
}

/**
 * The questions of the port by their names. How each is asked comes with the first question to its resource: a page that signs somebody
 * in carries no more than that takes, however many resources there are.
 */
export const resources: { readonly [R in keyof Routes]: Resource<R> } = {
  tenant: { verbs: ['config'], routes: async () => tenant },
  session: { verbs: ['signIn', 'current', 'renew', 'signOut'], routes: async () => session },
  access: {
    verbs: ['requestActivation', 'requestReset', 'link', 'choosePassword', 'recoverIdentifier'],
    routes: async () => (await import('./resources/access.js')).access,
  },
  challenges: {
    verbs: ['create', 'verify', 'verifySignIn', 'resend'],
    routes: async () => (await import('./resources/challenges.js')).challenges,
  },
  contracts: { verbs: ['list', 'get', 'guarantees', 'risks'], routes: async () => (await import('./resources/contracts.js')).contracts },
  cases: {
    verbs: ['list', 'get', 'requirements', 'exchanges', 'decisions', 'submit', 'extend'],
    routes: async () => (await import('./resources/cases.js')).cases,
  },
  uploads: { verbs: ['receipt', 'list'], routes: async () => (await import('./resources/uploads.js')).uploads },
  documents: { verbs: ['list', 'get', 'link'], routes: async () => (await import('./resources/documents.js')).documents },
  benefits: { verbs: ['list', 'get'], routes: async () => (await import('./resources/benefits.js')).benefits },
  tasks: { verbs: ['list'], routes: async () => (await import('./resources/tasks.js')).tasks },
  notifications: { verbs: ['list', 'readAll'], routes: async () => (await import('./resources/notifications.js')).notifications },
  contacts: { verbs: ['list'], routes: async () => (await import('./resources/contacts.js')).contacts },
  help: { verbs: ['topics'], routes: async () => (await import('./resources/help.js')).help },
};
