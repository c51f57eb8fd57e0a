/**
 * What any `InsurerApi` must do, as tests: our client passes them over the sandbox; an integrator runs them over an adapter of its own.
 *
 * ```ts
 * import { describe, it } from 'node:test';
 * describeInsurerApi(async () => ({ api: myAdapter(), credentials: { identifier, password } }), { describe, it });
 * ```
 */
import { claimsConform } from './conformance/claims-conform.js';
import { companiesConform } from './conformance/companies-conform.js';
import { declaringConforms } from './conformance/declaring-conforms.js';
import { filesConform } from './conformance/files-conform.js';
import { followingConforms } from './conformance/following-conforms.js';
import { readingConforms } from './conformance/reading-conforms.js';
import { sessionConforms } from './conformance/session-conforms.js';
import type { Make, Runner } from './conformance/bench.js';

export type { Bench, Make, Runner } from './conformance/bench.js';

/** `make` gives a fresh bench for each test: nobody signed in, and a customer who has a document to give. */
export function describeInsurerApi(make: Make, runner: Runner): void {
  sessionConforms(make, runner);
  readingConforms(make, runner);
  followingConforms(make, runner);
  companiesConform(make, runner);
  claimsConform(make, runner);
  declaringConforms(make, runner);
  filesConform(make, runner);
}
