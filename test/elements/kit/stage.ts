import type { InsurerApi } from '@avenant/api';
import { type AvenantElementClass, define, Provider } from '@avenant/elements';
import { emulateMedia } from '@web/test-runner-commands';
import { StubInsurer } from './insurer.ts';

export interface StageOptions {
  /** What surrounds the element. */
  readonly lang?: string;
  readonly insurer?: StubInsurer;
  readonly api?: InsurerApi;
  readonly theme?: 'light' | 'dark';
}

let stage: HTMLElement | undefined;

/** Where elements stand in these tests: the page's main part, emptied after each test. */
export function mainPart(): HTMLElement {
  if (stage) return stage;
  stage = document.createElement('main');
  document.body.append(stage);
  return stage;
}

// A colour that is on its way to another is nobody's colour.
before(() => emulateMedia({ reducedMotion: 'reduce' }));

afterEach(() => {
  stage?.remove();
  stage = undefined;
});

export interface Mounted<E> {
  readonly element: E;
  readonly insurer: StubInsurer;
  readonly provider: Provider;
}

/** An element under a provider, as a page has it; `given` are its properties. */
export function mount<E extends HTMLElement>(
  element: AvenantElementClass & (new () => E),
  given: Partial<E> = {},
  { lang, insurer = new StubInsurer(), api = insurer.api, theme }: StageOptions = {},
): Mounted<E> {
  define(Provider as AvenantElementClass);
  define(element);
  const provider = document.createElement('avenant-provider');
  provider.api = api;
  if (lang) provider.lang = lang;
  if (theme) provider.theme = theme;
  const made = Object.assign(document.createElement(element.tag) as E, given);
  provider.append(made);
  mainPart().append(provider);
  return { element: made, insurer, provider };
}
