import { type TemplateResult, html, nothing } from 'lit';
import type { Trouble } from './trouble.js';

interface Field {
  /** The move that it belongs to. */
  readonly form: string;
  readonly name: string;
  readonly label: string;
  /** JSON pointer of what it fills. */
  readonly at: string;
  readonly trouble: Trouble | undefined;
  readonly hint?: string;
  readonly optional?: boolean;
}

/** What is wrong with this part of what was sent, or with something inside it. */
export const wrongAt = (trouble: Trouble | undefined, at: string): string | undefined =>
  Object.entries(trouble?.fields ?? {}).find(([pointer]) => pointer === at || pointer.startsWith(`${at}/`))?.[1];

export const warning = html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M12 4L2.5 20h19zM12 10v5M12 17.5v.5" /></svg>`;

/** Above the field, where the eye comes from. */
export const wrong = (id: string, sentence: string | undefined) =>
  sentence ? html`<p class="wrong" id=${id}>${warning}<span>${sentence}</span></p>` : '';

interface Ties {
  readonly id: string;
  readonly invalid: 'true' | 'false';
  readonly described: string | typeof nothing;
}

function framed({ form, name, label, at, trouble, hint, optional = false }: Field, input: (ties: Ties) => TemplateResult): TemplateResult {
  const id = `${form}-${name}`;
  const sentence = wrongAt(trouble, at);
  const described = [hint && `${id}-hint`, sentence && `${id}-wrong`].filter(Boolean).join(' ') || nothing;
  return html`<div class="field">
    <label for=${id}>${label}${optional ? html` <span class="muted">(facultatif)</span>` : ''}</label>
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : ''} ${wrong(`${id}-wrong`, sentence)}
    ${input({ id, invalid: sentence ? 'true' : 'false', described })}
  </div>`;
}

export const line = (field: Field & { readonly inputmode?: 'decimal' }) =>
  framed(
    field,
    ({ id, invalid, described }) =>
      html`<input
        id=${id}
        name=${field.name}
        autocomplete="off"
        inputmode=${field.inputmode ?? nothing}
        aria-invalid=${invalid}
        aria-describedby=${described}
      />`,
  );

export const area = (field: Field & { readonly rows?: number }) =>
  framed(
    field,
    ({ id, invalid, described }) =>
      html`<textarea id=${id} name=${field.name} rows=${field.rows ?? 3} aria-invalid=${invalid} aria-describedby=${described}></textarea>`,
  );

export const dayField = (field: Field) =>
  framed(
    field,
    ({ id, invalid, described }) =>
      html`<input id=${id} name=${field.name} type="date" aria-invalid=${invalid} aria-describedby=${described} />`,
  );

export const timeField = (field: Field) =>
  framed(
    field,
    ({ id, invalid, described }) =>
      html`<input id=${id} name=${field.name} type="time" aria-invalid=${invalid} aria-describedby=${described} />`,
  );

export const choice = (field: Field & { readonly options: Readonly<Record<string, string>> }) =>
  framed(
    field,
    ({ id, invalid, described }) =>
      html`<select id=${id} name=${field.name} aria-invalid=${invalid} aria-describedby=${described}>
        ${Object.entries(field.options).map(([value, word]) => html`<option value=${value}>${word}</option>`)}
      </select>`,
  );

/** What was typed, or nothing where nothing was. */
export const given = (data: FormData, name: string): string | undefined => {
  const value = data.get(name);
  return (typeof value === 'string' && value.trim()) || undefined;
};

/** An object without what is absent. */
export const only = (values: Readonly<Record<string, unknown>>): object =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

/** « 1 250,50 € » → « 1250.50 »; whatever else goes out as it is, and the server says what it thinks of it. */
export const amountIn = (data: FormData, name: string) => {
  const typed = given(data, name)?.replace(/[\s€]/g, '').replace(',', '.');
  return typed ? { amount: /^\d+$/.test(typed) ? `${typed}.00` : typed.replace(/^(\d+\.\d)$/, '$10'), currency: 'EUR' } : undefined;
};
