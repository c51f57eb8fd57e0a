import type { CSSResult } from 'lit';
import type { AvenantElement } from './element.js';

/** Adds sheets to an element that is there already: for what is drawn seldom, and comes late. */
export function adoptStyles(host: AvenantElement, styles: readonly CSSResult[]): void {
  const root = host.renderRoot as ShadowRoot;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...styles.flatMap(({ styleSheet }) => styleSheet ?? [])];
}
