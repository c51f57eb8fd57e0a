/**
 * A worked adapter: an insurer's back office that speaks of « polices » and « sinistres », with codes, cents and French dates, answers the
 * port's questions. test/client/host-adapter.test.ts runs it through the same door (`checked`) as our own client's answers.
 */
import { AvenantError, type Case, type Contract, type ErrorCode, type TenantConfig, type UncheckedApi, eachVerb } from '@avenant/api';

/** What the back office says, in its own shapes. */
export interface Police {
  readonly num: string;
  readonly produit: string;
  readonly statut: 'ACT' | 'SUSP' | 'RES' | string;
  /** In cents. */
  readonly primeAnnuelle: number;
  /** `15/03/2021` */
  readonly dateEffet: string;
  readonly maj: number;
}
export interface Sinistre {
  readonly ref: string;
  readonly objet: string;
  readonly etape: 'NOUVEAU' | 'ATTENTE_PIECES' | 'INSTRUCTION' | 'CLOS' | string;
  readonly polices: readonly string[];
  readonly declareLe: number;
  /** `04/12/2026`: until then, the customer has to send something. */
  readonly piecesAvantLe?: string;
  readonly maj: number;
}
/** Its own way of being asked; refuses with a status. */
export interface BackOffice {
  get(path: string, options: { signal?: AbortSignal | undefined }): Promise<unknown>;
  /** Its clock, in milliseconds. */
  clock(): number;
}
export class BackOfficeError extends Error {
  readonly status: number;
  constructor(status: number) {
    super(`back office ${status}`);
    this.status = status;
  }
}

const instant = (ms: number) => new Date(ms).toISOString();
/** `15/03/2021` → `2021-03-15` */
const day = (french: string) => french.split('/').reverse().join('-');
const stored = ({ maj }: { maj: number }) => ({ version: maj, etag: `"${maj}"`, createdAt: instant(maj), updatedAt: instant(maj) });

// A word of theirs that is not here goes through as it is: the door reads it as `unknown`, and elements draw it as neutral text.
const states: Readonly<Record<string, Contract['state']>> = { ACT: 'in_force', SUSP: 'suspended', RES: 'terminated' };
const stages: Readonly<Record<string, Case['state']>> = {
  NOUVEAU: 'submitted',
  ATTENTE_PIECES: 'to_complete',
  INSTRUCTION: 'in_review',
  CLOS: 'closed',
};

const contractOf = (police: Police) => ({
  ...stored(police),
  id: police.num,
  number: police.num,
  productLine: 'borrower',
  productName: police.produit,
  state: states[police.statut] ?? police.statut,
  coverage: 'insured',
  effectiveDate: day(police.dateEffet),
  annualPremium: { amount: (police.primeAnnuelle / 100).toFixed(2), currency: 'EUR' },
  allowedActions: [],
});

const caseOf = ({ ref, objet, etape, polices, declareLe, piecesAvantLe, maj }: Sinistre) => ({
  ...stored({ maj }),
  id: ref,
  kind: 'benefit_case',
  number: ref,
  title: objet,
  contractIds: polices,
  openedAt: instant(declareLe),
  state: stages[etape] ?? etape,
  stage: etape === 'NOUVEAU' ? 'declared' : etape === 'ATTENTE_PIECES' ? 'documents' : 'study',
  milestones: [],
  // What the customer may do is the insurer's to say: elements follow it, and derive nothing.
  allowedActions: [{ rel: 'submit_requirement', enabled: etape === 'ATTENTE_PIECES' }],
  ...(piecesAvantLe && { nextStep: { actor: 'you', label: 'Envoyer vos pièces', dueDate: day(piecesAvantLe), kind: 'commitment' } }),
});

const codes: Readonly<Record<number, ErrorCode>> = {
  401: 'unauthenticated',
  403: 'permission-missing',
  404: 'not-found',
  503: 'maintenance',
};

interface Options {
  readonly signal?: AbortSignal | undefined;
}

/** The port's questions, asked of that back office. Give it to a provider through the door: `provider.api = checked(hostAdapter(back))`. */
export function hostAdapter(back: BackOffice, config: TenantConfig): UncheckedApi {
  /** Its refusals, by the port's codes; an abort goes through as it is. */
  const ask = async <T>(route: string, path: string, { signal }: Options = {}): Promise<T> => {
    try {
      return (await back.get(path, { signal })) as T;
    } catch (error) {
      if (!(error instanceof BackOfficeError)) throw error;
      throw new AvenantError(codes[error.status] ?? 'upstream-unavailable', route, { status: error.status });
    }
  };
  // What this insurer does not offer is « not found »; an element of it is simply not put on the page.
  const offered = eachVerb<UncheckedApi>(
    ({ name }) =>
      async () => {
        throw new AvenantError('not-found', name);
      },
    () => new Date(back.clock()),
  );
  return {
    ...offered,
    tenant: { config: async () => config },
    contracts: {
      ...offered.contracts,
      list: async (_: object, options?: Options) => ({
        items: (await ask<Police[]>('contracts.list', '/polices', options)).map(contractOf),
      }),
      get: async ({ contractId }: { contractId: string }, options?: Options) =>
        contractOf(await ask('contracts.get', `/polices/${encodeURIComponent(contractId)}`, options)),
    },
    cases: {
      ...offered.cases,
      list: async ({ contractId }: { contractId?: string }, options?: Options) => {
        const all = await ask<Sinistre[]>('cases.list', '/sinistres', options);
        return { items: all.filter(({ polices }) => !contractId || polices.includes(contractId)).map(caseOf) };
      },
      get: async ({ caseId }: { caseId: string }, options?: Options) =>
        caseOf(await ask('cases.get', `/sinistres/${encodeURIComponent(caseId)}`, options)),
    },
  };
}
