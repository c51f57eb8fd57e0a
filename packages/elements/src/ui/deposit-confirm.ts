import type { AvenantError } from '@avenant/api';
import { type TemplateResult, html, nothing } from 'lit';
import { readyOf } from '../flows/deposit-zone.js';
import type { DepositState } from '../flows/deposit.js';
import { button } from './button.js';
import { describedBy, field } from './field.js';
import { heading } from './heading.js';
import { notice } from './notice.js';

/** What a comment may hold, in characters. */
const commentMax = 1000;

export interface ConfirmWords {
  readonly toSend: (p: { service: string }) => string;
  readonly toSendPlain: string;
  readonly nothingYet: string;
  readonly leftBehind: (p: { count: number }) => string;
  readonly comment: string;
  readonly optional: string;
  readonly commentHint: string;
  readonly commentTooLong: (p: { over: number }) => string;
  readonly confirm: string;
  readonly confirming: string;
  readonly still_sending: string;
  readonly still_verifying: string;
  readonly nothing_ready: string;
  readonly too_few: (p: { min: number }) => string;
  readonly comment_too_long: string;
}

export interface ConfirmOptions {
  readonly words: ConfirmWords;
  readonly level: number;
  /** Who receives the documents. */
  readonly service: string | undefined;
  readonly sentence: (error: AvenantError) => string;
  readonly write: (comment: string) => void;
  readonly confirm: () => void;
}

/** An optional precision; one that is too long is kept, and says by how much. */
export function commentField({ comment }: DepositState, { words, write }: ConfirmOptions): TemplateResult {
  const over = comment.trim().length - commentMax;
  const about = { id: 'comment', hint: words.commentHint, error: over > 0 ? words.commentTooLong({ over }) : undefined };
  return field({
    ...about,
    label: html`${words.comment} <span class="quiet">${words.optional}</span>`,
    control: html`<textarea
      id="comment"
      rows="3"
      .value=${comment}
      aria-describedby=${describedBy(about)}
      aria-invalid=${over > 0 ? 'true' : nothing}
      @input=${(event: Event) => write((event.target as HTMLTextAreaElement).value)}
    ></textarea>`,
  });
}

/** Exactly what will be sent, and to whom; then the one press that sends it, or why it cannot be pressed yet. */
export function confirmPanel(state: DepositState, options: ConfirmOptions): TemplateResult {
  const { words, level, service, sentence, confirm } = options;
  const busy = state.phase === 'submitting';
  const { paused, failed, interrupted, refused } = state.summary.count;
  const behind = paused + failed + interrupted + refused;
  return html`<section class="confirm" aria-labelledby="to-send">
    ${heading(level, service ? words.toSend({ service }) : words.toSendPlain, { id: 'to-send' })} ${toSend(state, words)}
    ${behind > 0 ? html`<p class="quiet">${words.leftBehind({ count: behind })}</p>` : nothing}
    <div class="outcome" tabindex="-1">${state.error ? notice('danger', sentence(state.error)) : nothing}</div>
    ${button({
      label: busy ? words.confirming : words.confirm,
      kind: 'primary',
      busy,
      press: confirm,
      refusedBy: state.canConfirm || busy ? undefined : 'obstacle',
    })}
    <p id="obstacle" class="quiet">${busy ? nothing : obstacle(state, words)}</p>
  </section>`;
}

function toSend({ zones }: DepositState, words: ConfirmWords): TemplateResult {
  const ready = zones
    .map((zone) => ({ label: zone.requirement.label, names: readyOf(zone).map(({ filename }) => filename) }))
    .filter(({ names }) => names.length > 0);
  if (ready.length === 0) return html`<p class="quiet">${words.nothingYet}</p>`;
  return html`<ul>
    ${ready.map(({ label, names }) => html`<li><b>${label}</b> : ${names.join(', ')}</li>`)}
  </ul>`;
}

function obstacle({ obstacle: found }: DepositState, words: ConfirmWords): string | typeof nothing {
  if (!found) return nothing;
  return found.code === 'too_few' ? words.too_few({ min: found.min }) : words[found.code];
}
