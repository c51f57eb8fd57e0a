import { hrefFrom } from './navigate.js';

/** What a task or a notification is about. */
export interface Target {
  readonly kind: 'case' | 'contract' | 'document' | 'unknown';
  readonly id: string;
}
/** A host's templates, by what they lead to: `/dossiers/{id}`. */
export interface TargetHrefs {
  readonly caseHref?: string;
  readonly contractHref?: string;
  readonly documentHref?: string;
}

/** Address of what something is about, if the host has a place for it. */
export function hrefOf(target: Target | undefined, { caseHref, contractHref, documentHref }: TargetHrefs): string | undefined {
  if (!target) return undefined;
  const templates = { case: caseHref, contract: contractHref, document: documentHref, unknown: undefined };
  return hrefFrom(templates[target.kind], { id: target.id });
}
