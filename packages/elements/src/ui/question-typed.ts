import type { Question } from '@avenant/api';
import { answerTo } from '@avenant/api/questionnaire-rules.js';
import { html, nothing } from 'lit';
import { describedBy, field } from './field.js';
import { questionLabel } from './question-label.js';
import { idOf, type DrawQuestion, type QuestionView } from './question-view.js';
import { readTyped, showTyped } from './typed-answer.js';

const hints: Partial<Record<Question['type'], (view: QuestionView) => string>> = {
  date: ({ words }) => words.dayHint,
  money: ({ words, currency }) => words.moneyHint({ currency }),
  signature: ({ words }) => words.signatureHint,
};
const keyboards: Partial<Record<Question['type'], string>> = { date: 'numeric', money: 'decimal', number: 'decimal' };

/** Anything that is typed. It is kept as it stands with each stroke, and read as a day or an amount once it is left. */
export const draw: DrawQuestion = (question, view) => {
  const { type, id } = question;
  const given = answerTo(view.answers, id);
  const text = typeof given === 'string' ? given : '';
  const error = view.error(question);
  const about = { id: idOf(question), label: questionLabel(question, view), hint: question.help ?? hints[type]?.(view), error };
  const keep = (event: Event) => {
    const { value } = event.target as HTMLInputElement;
    const read = event.type === 'change' ? readTyped(type, value) : value;
    view.answer(question, read === '' ? undefined : read);
  };
  const leave = ({ relatedTarget }: FocusEvent) => {
    // A button that is being pressed looks for itself.
    if ((relatedTarget as Element | null)?.localName !== 'button') view.leave(question);
  };
  const required = view.isRequired(question);
  const control =
    type === 'long_text'
      ? html`<textarea
          id=${about.id}
          class="control"
          rows="6"
          ?required=${required}
          .value=${text}
          aria-invalid=${error ? 'true' : nothing}
          aria-describedby=${describedBy(about)}
          @input=${keep}
          @change=${keep}
          @blur=${leave}
        ></textarea>`
      : html`<input
          id=${about.id}
          class="control of-${type}"
          type=${type === 'datetime' ? 'datetime-local' : 'text'}
          inputmode=${keyboards[type] ?? nothing}
          autocomplete=${type === 'signature' ? 'name' : 'off'}
          autocapitalize=${type === 'iban' || type === 'plate' ? 'characters' : nothing}
          spellcheck=${type === 'iban' || type === 'plate' ? 'false' : nothing}
          ?required=${required}
          .value=${showTyped(type, text, view.place)}
          aria-invalid=${error ? 'true' : nothing}
          aria-describedby=${describedBy(about)}
          @input=${keep}
          @change=${keep}
          @blur=${leave}
        />`;
  return field({ ...about, control });
};
