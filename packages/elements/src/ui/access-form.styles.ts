import { css } from 'lit';

export const accessFormStyles = css`
  .access-form {
    display: grid;
    gap: calc(var(--_av-space) * 4);
    padding: calc(var(--_av-space) * 5);
    border: 1px solid var(--_av-color-border);
    border-radius: var(--_av-radius-card);
    background: var(--_av-color-surface-raised);
  }
  .access-form > div:not(:has(*)) {
    display: contents;
  }
  .access-form form {
    display: grid;
    gap: calc(var(--_av-space) * 6);
    max-width: 44rem;
  }
  .access-form .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr));
    gap: calc(var(--_av-space) * 5);
  }
  .access-form .validUntil,
  dialog .control {
    max-width: 24rem;
  }
  fieldset {
    display: grid;
    gap: calc(var(--_av-space) * 2);
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    float: inline-start;
    width: 100%;
    padding: 0;
    font-weight: var(--_av-weight-strong);
  }
  .grid {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr));
    gap: calc(var(--_av-space) * 3) calc(var(--_av-space) * 6);
  }
  .group {
    font-size: var(--_av-text-s);
    color: var(--_av-color-text-muted);
  }
  .choices {
    display: grid;
  }
  .inner {
    padding-inline-start: calc(var(--_av-space) * 8);
  }
  .choice,
  .fixed {
    display: flex;
    align-items: flex-start;
    gap: calc(var(--_av-space) * 3);
    min-height: var(--_av-target);
    padding-block: calc(var(--_av-space) * 2);
  }
  .choice {
    cursor: pointer;
  }
  .choice input {
    flex: none;
    width: 20px;
    height: 20px;
    margin: 2px 0 0;
    accent-color: var(--_av-color-accent-solid);
  }
  .fixed {
    color: var(--_av-color-text-muted);
  }
  .access-form .hint {
    display: block;
    font-size: var(--_av-text-s);
    color: var(--_av-color-text-muted);
  }
  fieldset > .error,
  .notice .error {
    font-size: var(--_av-text-s);
    font-weight: var(--_av-weight-strong);
    color: var(--_av-color-danger-text);
  }
  .mistakes a {
    display: inline-block;
    padding-block: calc(var(--_av-space) * 1);
    color: inherit;
  }
`;
