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
  contracts: { verbs: ['list', 'get', 'guarantees', 'risks'], routes: async () => (await import('./resources/contracts.js')).contracts },
  cases: {
    verbs: ['list', 'get', 'requirements', 'exchanges', 'submit'],
    routes: async () => (await import('./resources/cases.js')).cases,
  },
  uploads: { verbs: ['receipt', 'list'], routes: async () => (await import('./resources/uploads.js')).uploads },
  documents: { verbs: ['list', 'get', 'link'], routes: async () => (await import('./resources/documents.js')).documents },
};
