import type { Answer, Question } from '@avenant/api';
import { answerTo } from '@avenant/api/questionnaire-rules.js';
import { html, nothing } from 'lit';
import { questionLabel } from './question-label.js';
import { idOf, type DrawQuestion, type QuestionView } from './question-view.js';

interface Option {
  readonly code: string;
  readonly label: string;
  readonly help?: string | undefined;
}

const optionsOf = (question: Question, { words, records }: QuestionView): readonly Option[] | undefined => {
  if (question.type === 'contract' || question.type === 'risk') return records(question.type);
  if (question.type !== 'yes_no') return question.options ?? [];
  return [
    { code: 'true', label: words.yes },
    { code: 'false', label: words.no },
  ];
};

/** One of several, several of several, yes or no: each a native choice in one group. */
export const draw: DrawQuestion = (question, view) => {
  const { type, id, help } = question;
  const error = view.error(question);
  const given = answerTo(view.answers, id);
  const chosen = Array.isArray(given) ? given : given === undefined ? [] : [String(given)];
  const options = optionsOf(question, view);
  const several = type === 'multi';
  const described = [help && `${idOf(question)}-hint`, error && `${idOf(question)}-error`].filter(Boolean).join(' ') || nothing;
  const choose = (code: string, { checked }: HTMLInputElement) => {
    const all = (question.options ?? []).map((option) => option.code);
    const now = [view.given(question) ?? []].flat().map(String);
    const next = checked ? [...now, code] : now.filter((one) => one !== code);
    const answer: Answer = several ? all.filter((one) => next.includes(one)) : type === 'yes_no' ? code === 'true' : code;
    view.answer(question, Array.isArray(answer) && answer.length === 0 ? undefined : answer);
    view.leave(question);
  };
  return html`<fieldset aria-describedby=${described} class=${error ? 'wrong' : ''}>
    <legend>${questionLabel(question, view)}</legend>
    ${help ? html`<p class="hint" id="${idOf(question)}-hint">${help}</p>` : nothing}
    ${error ? html`<p class="error" id="${idOf(question)}-error">${error}</p>` : nothing}
    ${options?.length === 0 ? html`<p class="quiet" id=${idOf(question)} tabindex="-1">${view.words.noRecord}</p>` : nothing}
    <div class=${type === 'yes_no' ? 'choices pair' : 'choices'}>
      ${options?.map(
        (option, at) =>
          html`<label class="choice"
            ><input
              id=${at === 0 ? idOf(question) : `${idOf(question)}-${at}`}
              type=${several ? 'checkbox' : 'radio'}
              name=${idOf(question)}
              .checked=${chosen.includes(option.code)}
              aria-describedby=${error ? `${idOf(question)}-error` : nothing}
              @change=${({ target }: Event) => choose(option.code, target as HTMLInputElement)}
            /><span>${option.label}${option.help ? html`<span class="hint">${option.help}</span>` : nothing}</span></label
          >`,
      )}
    </div>
  </fieldset>`;
};
