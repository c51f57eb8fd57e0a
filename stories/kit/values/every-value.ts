import { baseStatements } from './base-statements.ts';
import { accesses } from './accesses.ts';
import { cases } from './cases.ts';
import { claims } from './claims.ts';
import { companies } from './companies.ts';
import { contracts } from './contracts.ts';
import { deposit, files, refusals, uploads } from './files.ts';
import { following, notified, targets } from './following.ts';
import { premiums } from './premiums.ts';
import { secondStep, waysIn } from './ways-in.ts';

/** Every enumeration that a customer sees something of, by what it is about: one story each (a page has one deposit, and one bell). */
export const everyValue = {
  Contracts: contracts,
  BaseStatements: baseStatements,
  Cases: cases,
  Claims: claims,
  Companies: companies,
  Premiums: premiums,
  Files: files,
  Deposit: deposit,
  Uploads: uploads,
  Refusals: refusals,
  Following: following,
  Notifications: notified,
  Targets: targets,
  WaysIn: waysIn,
  SecondStep: secondStep,
  Accesses: accesses,
};
