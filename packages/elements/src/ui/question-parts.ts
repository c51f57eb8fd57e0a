import type { Answer, Question } from '@avenant/api';
import { partsOf } from '@avenant/api/answer-rules.js';
import { answerTo } from '@avenant/api/questionnaire-rules.js';
import { html, nothing } from 'lit';
import { describedBy, field } from './field.js';
import { questionLabel } from './question-label.js';
import type { QuestionWords } from './question.labels.js';
import { idOf, type DrawQuestion } from './question-view.js';

type PartName = 'street' | 'postalCode' | 'city' | 'name' | 'phone' | 'email';
/** Names of the fields; of a building site, its own. */
export const partLabel = ({ type }: Pick<Question, 'type'>, part: string, words: QuestionWords): string =>
  part === 'name' && type === 'worksite' ? words.siteName : words[part as PartName];
/** The address is a site's, or somebody else's: a browser would fill in the person's own. */
const keyboards: Readonly<Record<string, string>> = { postalCode: 'numeric', phone: 'tel', email: 'email' };

/** An address, a person, a building site: fields that make one answer together. */
export const draw: DrawQuestion = (question, view) => {
  const { id, type, help } = question;
  const given = answerTo(view.answers, id);
  const partsIn = (answer: Answer | undefined): Record<string, string> =>
    typeof answer === 'object' && !Array.isArray(answer) ? answer : {};
  const parts = partsIn(given);
  const names = partsOf[type]!;
  const whole = view.error(question);
  const keep = (part: string, value: string) => view.answer(question, { ...partsIn(view.given(question)), [part]: value });
  return html`<fieldset
    id=${idOf(question)}
    tabindex="-1"
    aria-describedby=${[help && `${idOf(question)}-hint`, whole && `${idOf(question)}-error`].filter(Boolean).join(' ') || nothing}
  >
    <legend>${questionLabel(question, view)}</legend>
    ${help ? html`<p class="hint" id="${idOf(question)}-hint">${help}</p>` : nothing}
    ${whole ? html`<p class="error" id="${idOf(question)}-error">${whole}</p>` : nothing}
    ${names.map(({ name, optional }) => {
      const error = view.error(question, name);
      const label = partLabel(question, name, view.words);
      const about = {
        id: idOf(question, name),
        label: [label, optional ? html` <span class="quiet">${view.words.optional}</span>` : nothing],
        error,
      };
      return field({
        ...about,
        control: html`<input
          id=${about.id}
          class="control of-${name}"
          type="text"
          inputmode=${keyboards[name] ?? nothing}
          autocomplete="off"
          ?required=${!optional && view.isRequired(question)}
          .value=${Object.hasOwn(parts, name) ? parts[name]! : ''}
          aria-invalid=${error ? 'true' : nothing}
          aria-describedby=${describedBy(about)}
          @input=${({ target }: Event) => keep(name, (target as HTMLInputElement).value)}
          @blur=${({ relatedTarget }: FocusEvent) => (relatedTarget as Element | null)?.localName !== 'button' && view.leave(question)}
        />`,
      });
    })}
  </fieldset>`;
};
