import { hrefs } from '../portal.js';

export const base = '/lumio/';

/** Addresses that the widgets are given. */
export const href = {
  ...hrefs(base),
  contract: `${base}credits/{id}`,
  case: `${base}dossiers/{id}`,
  deposit: `${base}dossiers/{id}/justificatifs`,
  extension: `${base}dossiers/{id}/prolongation`,
  cases: `${base}dossiers`,
};
