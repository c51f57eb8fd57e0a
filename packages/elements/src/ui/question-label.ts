import type { Question } from '@avenant/api';
import { html, nothing } from 'lit';
import type { QuestionView } from './question-view.js';

/** The question, and that it may be left where it may. */
export const questionLabel = (question: Question, { words, isRequired }: Pick<QuestionView, 'words' | 'isRequired'>): unknown => [
  question.label,
  isRequired(question) ? nothing : html` <span class="quiet">${words.optional}</span>`,
];
