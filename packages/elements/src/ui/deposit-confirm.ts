import { type TemplateResult, html, nothing } from 'lit';
import { COMMENT_MAX, readyOf } from '../flows/deposit-zone.js';
import type { DepositState } from '../flows/deposit.js';
import { button } from './button.js';
import type { DepositView } from './deposit-view.js';
import { describedBy, field } from './field.js';
import { heading } from './heading.js';
import { notice } from './notice.js';

/** An optional precision; one that is too long is kept, and says by how much. */
export function commentField({ comment }: DepositState, { words, troubles, write }: DepositView): TemplateResult {
  const over = comment.trim().length - COMMENT_MAX;
  const error = over > 0 ? (troubles.sentences?.words.commentTooLong({ over }) ?? words.comment_too_long) : undefined;
  const about = { id: 'comment', hint: words.commentHint, error };
  return field({
    ...about,
    label: html`${words.comment} <span class="quiet">${words.optional}</span>`,
    control: html`<textarea
      id="comment"
      rows="3"
      .value=${comment}
      aria-describedby=${describedBy(about)}
      aria-invalid=${error ? 'true' : nothing}
      @input=${(event: Event) => write((event.target as HTMLTextAreaElement).value)}
    ></textarea>`,
  });
}

/** Exactly what will be sent, and to whom; then the one press that sends it, or why it cannot be pressed yet. */
export function confirmPanel(state: DepositState, view: DepositView): TemplateResult {
  const { words, troubles, service } = view;
  const busy = state.phase === 'submitting';
  const { paused, failed, interrupted, refused } = state.summary.count;
  const count = paused + failed + interrupted + refused;
  const ready = state.zones.filter((zone) => readyOf(zone)[0]);
  return html`<section class="confirm" aria-labelledby="to-send">
    ${heading(view.level + 1, service ? words.toSend({ service }) : words.toSendPlain, { id: 'to-send' })}
    ${
      ready[0]
        ? html`<ul>
            ${ready.map(
              (zone) =>
                html`<li>
                  <b>${zone.requirement.label}</b> :
                  ${readyOf(zone)
                    .map(({ filename }) => filename)
                    .join(', ')}
                </li>`,
            )}
          </ul>`
        : html`<p class="quiet">${words.nothingYet}</p>`
    }
    ${count ? html`<p class="quiet">${troubles.sentences?.words.leftBehind({ count })}</p>` : nothing}
    <div class="outcome" tabindex="-1">${state.error ? notice('danger', view.faces.sentence(state.error)) : nothing}</div>
    ${button({
      label: busy ? words.confirming : words.confirm,
      kind: 'primary',
      busy,
      press: view.confirm,
      refusedBy: state.obstacle && 'obstacle',
    })}
    <p id="obstacle" class="quiet">${obstacle(state, view)}</p>
  </section>`;
}

/** Why it cannot be pressed. What troubles say better is said plainly until it has come. */
function obstacle({ obstacle: found, summary }: DepositState, { words, troubles }: DepositView): string | undefined {
  if (!found) return undefined;
  if (found.code === 'too_few') return words.too_few({ min: found.min });
  if (found.code === 'nothing_ready' && summary.count.paused) return troubles.sentences?.words.still_paused ?? words.nothing_ready;
  return words[found.code];
}
