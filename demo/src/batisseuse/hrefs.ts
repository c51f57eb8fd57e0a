import { hrefs } from '../portal.js';

export const base = '/batisseuse/';

/** Addresses that the widgets are given. */
export const href = {
  ...hrefs(base),
  contracts: `${base}contrats`,
  contract: `${base}contrats/{id}`,
  /** A statement, by its own name. */
  statement: `${base}releves/{id}`,
  /** The one of a contract that is open now. */
  contractStatement: `${base}contrats/{id}/releve`,
  attestations: `${base}attestations`,
  premiums: `${base}cotisations`,
  preferences: `${base}preferences`,
  access: `${base}acces`,
  claims: `${base}sinistres`,
  claim: `${base}sinistres/{id}`,
  declare: `${base}sinistres/nouveau`,
  /** A declaration that is begun. */
  declaration: `${base}sinistres/nouveau/{id}`,
  /** On a claim's own page. */
  pieces: '#pieces',
  /** Anybody's; the code stays out of what a server is asked. */
  check: `${base}verifier#{code}`,
};
