import type { Attestation, AttestationCheck } from '@avenant/api';
import { type TemplateResult, html } from 'lit';
import { type Place, date, money } from '../kit/format.js';
import type { AttestationWords } from './attestation.labels.js';
import { type Fact, facts } from './facts.js';

/** What a paper says, whether its own holder reads it or somebody who was shown it. */
export type Certified = Pick<AttestationCheck, 'insurerName'> &
  Partial<Pick<Attestation, 'insuredName' | 'contractNumber' | 'number' | 'kind' | 'period' | 'activities' | 'worksite' | 'recipient'>>;

/** « Attestation nominative de chantier »; of a kind that this version does not know, « Attestation d’assurance ». */
export const kindOf = (kind: string | undefined, words: AttestationWords): string =>
  words[(kind !== undefined && Object.hasOwn(words, kind) ? kind : 'unknown') as 'unknown'];

/** All that the paper says, to be read without opening it. */
export function paperFacts(paper: Certified, words: AttestationWords, place: Place): TemplateResult {
  const { period, worksite, activities = [] } = paper;
  const pairs: Fact[] = [
    [words.insured, paper.insuredName],
    [words.insurer, paper.insurerName],
    [words.contract, paper.contractNumber],
    [words.number, paper.number],
    [words.validity, period && words.period({ from: date(period.start, place), to: date(period.end, place) })],
    [
      words.activities,
      activities.length > 0
        ? html`<ul>
            ${activities.map((activity) => html`<li>${activity}</li>`)}
          </ul>`
        : undefined,
    ],
    [words.worksite, worksite && html`${worksite.name}<br />${worksite.address}`],
    [words.opening, worksite && date(worksite.openingDate, place)],
    [words.cost, worksite && money(worksite.cost, place)],
    [words.recipient, paper.recipient],
  ];
  return facts(pairs);
}
