import {
  isAvenantError,
  type AvenantError,
  type Case,
  type Credentials,
  type ErrorCode,
  type InsurerApi,
  type Requirement,
  type UploadReceipt,
} from '@avenant/api';

export interface Bench {
  api: InsurerApi;
  /** Of a customer who has at least one contract, and a case that waits for a document. */
  credentials: Credentials;
  close?(): void | Promise<void>;
}
export type Make = () => Bench | Promise<Bench>;
/** As `node:test`, Mocha and Vitest have it. */
export interface Runner {
  describe(name: string, suite: () => void): unknown;
  it(name: string, test: () => Promise<void>): unknown;
}

export function check(holds: unknown, what: string): asserts holds {
  if (!holds) throw new Error(`Expected: ${what}`);
}
export const same = (found: unknown, expected: unknown, what: string) =>
  check(JSON.stringify(found) === JSON.stringify(expected), `${what} to be ${JSON.stringify(expected)}, found ${JSON.stringify(found)}`);

/** Whether a call is refused, and with one of these codes; answers how. */
export async function refused(call: Promise<unknown>, ...codes: ErrorCode[]): Promise<AvenantError> {
  const error: unknown = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  check(isAvenantError(error), `an AvenantError with ${codes.join(' or ')}, found ${String(error)}`);
  check(codes.includes(error.code), `${codes.join(' or ')}, found ${error.code}`);
  return error;
}

/** Runs a test on a bench of its own. */
export const on = (make: Make, test: (bench: Bench) => Promise<unknown>) => async (): Promise<void> => {
  const bench = await make();
  try {
    await test(bench);
  } finally {
    await bench.close?.();
  }
};
export const signedIn = (make: Make, test: (api: InsurerApi) => Promise<unknown>) =>
  on(make, async ({ api, credentials }) => {
    const answer = await api.session.signIn(credentials);
    check(answer.state === 'authenticated', 'a customer who needs no second step');
    await test(api);
  });

const maySubmit = (one: Case | Requirement) => one.allowedActions.some((action) => action.rel === 'submit_requirement' && action.enabled);

/** A case that waits for the customer, and a requirement of it that is open. */
export async function findOpen(api: InsurerApi): Promise<{ caseId: string; requirement: Requirement }> {
  for (const one of (await api.cases.list({ limit: 100 })).items.filter(maySubmit)) {
    const requirement = (await api.cases.requirements({ caseId: one.id })).items.find(maySubmit);
    if (requirement) return { caseId: one.id, requirement };
  }
  throw new Error('Expected: a case with a requirement that may be submitted');
}

/** A small PDF, unlike any before. */
export function scan(bytes = 4096): Blob {
  const head = `%PDF-1.4\n% ${crypto.randomUUID()}\n1 0 obj\n<< /Type /Catalog >>\nendobj\n`;
  const tail = 'trailer\n<< /Size 2 /Root 1 0 R >>\nstartxref\n0\n%%EOF\n';
  return new Blob([head, ' '.repeat(Math.max(bytes - head.length - tail.length, 0)), tail], { type: 'application/pdf' });
}

/** Sends a file whole, and waits for the verdict on it. */
export async function give(api: InsurerApi, caseId: string, requirementId: string, file: Blob): Promise<UploadReceipt> {
  const { uploadId } = await announce(api, caseId, requirementId, file);
  let receipt = await api.uploads.send({ uploadId, file });
  for (let tries = 0; receipt.state === 'pending_scan' && tries < 200; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    receipt = await api.uploads.receipt({ uploadId });
  }
  return receipt;
}
export const announce = (api: InsurerApi, caseId: string, requirementId: string, file: Blob, bytes = file.size) =>
  api.uploads.create({ caseId, requirementId, filename: 'scan.pdf', filetype: 'application/pdf', bytes, fingerprint: crypto.randomUUID() });
