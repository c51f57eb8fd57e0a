import { hrefs } from '../portal.js';

export const base = '/batisseuse/';

/** Addresses that the widgets are given. */
export const href = {
  ...hrefs(base),
  contracts: `${base}contrats`,
  contract: `${base}contrats/{id}`,
  /** Anybody's; the code stays out of what a server is asked. */
  check: `${base}verifier#{code}`,
};
