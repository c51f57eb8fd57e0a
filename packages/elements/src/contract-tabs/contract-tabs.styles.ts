import { css } from 'lit';

export const contractTabsStyles = css`
  [role='tablist'] {
    display: flex;
    gap: calc(var(--_av-space) * 1);
    border-block-end: 1px solid var(--_av-color-border);
  }
  [role='tab'] {
    flex: 0 1 auto;
    min-width: 0;
    min-height: var(--_av-target);
    margin-block-end: -1px;
    padding: calc(var(--_av-space) * 3) calc(var(--_av-space) * 4);
    border: 0;
    border-block-end: 3px solid transparent;
    border-start-start-radius: var(--_av-radius-field);
    border-start-end-radius: var(--_av-radius-field);
    background: none;
    color: var(--_av-color-text-muted);
    font: inherit;
    font-weight: var(--_av-weight-strong);
    line-height: 1.25;
    cursor: pointer;
    overflow-wrap: anywhere;
  }
  [role='tab']:hover {
    color: var(--_av-color-text);
    background: var(--_av-color-accent-subtle);
  }
  [role='tab'][aria-selected='true'] {
    color: var(--_av-color-accent-text);
    border-color: currentColor;
  }
  :host {
    container-type: inline-size;
  }
  @container (width < 30rem) {
    /* Names keep whole words: many, or long ones, take a second row, which begins where the first does. */
    [role='tablist'] {
      flex-wrap: wrap;
    }
    [role='tab'] {
      padding-inline: calc(var(--_av-space) * 2);
      font-size: var(--_av-text-s);
    }
  }
  [role='tabpanel'] {
    padding-block-start: calc(var(--_av-space) * 6);
    border-radius: var(--_av-radius-field);
  }
  @media (forced-colors: active) {
    [role='tab'][aria-selected='true'] {
      color: Highlight;
    }
  }
`;
