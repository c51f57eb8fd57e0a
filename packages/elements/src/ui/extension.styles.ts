import { css } from 'lit';

/** A request for further days: its fields, its periods, and the letter that it makes. */
export const extensionStyles = css`
  form,
  fieldset,
  section {
    display: grid;
    justify-items: start;
    gap: calc(var(--_av-space) * 4);
    min-width: 0;
  }
  form {
    gap: calc(var(--_av-space) * 6);
  }
  fieldset {
    justify-self: stretch;
    margin: 0;
    padding: calc(var(--_av-space) * 5);
    border: 1px solid var(--_av-color-border);
    border-radius: var(--_av-radius-card);
    background: var(--_av-color-surface-raised);
  }
  /* Inside its frame, above the fields: a legend on the frame itself cannot be laid out. */
  legend {
    float: inline-start;
    width: 100%;
    padding: 0;
    font-weight: var(--_av-weight-strong);
  }
  section {
    gap: calc(var(--_av-space) * 2);
  }
  .day {
    max-width: 12rem;
  }
  .error {
    font-size: var(--_av-text-s);
    font-weight: var(--_av-weight-strong);
    color: var(--_av-color-danger-text);
  }
  .choice {
    display: flex;
    align-items: center;
    gap: calc(var(--_av-space) * 3);
    min-height: var(--_av-target);
    cursor: pointer;
  }
  .choice + .choice {
    margin-block-start: calc(var(--_av-space) * -4);
  }
  .choice input {
    flex: none;
    width: 20px;
    height: 20px;
    margin: 0;
    accent-color: var(--_av-color-accent-solid);
  }
  .rows {
    justify-self: stretch;
  }
  .rows li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: calc(var(--_av-space) * 1) calc(var(--_av-space) * 3);
    padding-block: calc(var(--_av-space) * 2);
    border-block-end: 1px solid var(--_av-color-border);
    font-variant-numeric: tabular-nums;
  }
  .rows div {
    margin-inline: calc(var(--_av-space) * -2);
  }
  .rows .error {
    flex: 0 0 100%;
  }
  .rows .wrong {
    padding-inline-start: calc(var(--_av-space) * 3);
    border-inline-start: 3px solid var(--_av-color-danger);
  }
  .rows p:not(.error)::first-letter {
    text-transform: uppercase;
  }
  .letter {
    display: grid;
    gap: calc(var(--_av-space) * 3);
    padding: calc(var(--_av-space) * 5);
    border-radius: var(--_av-radius-card);
    background: var(--_av-color-surface-sunken);
  }
  .periods {
    display: grid;
    gap: calc(var(--_av-space) * 1);
    padding-inline-start: 1.2em;
    list-style: disc;
    font-variant-numeric: tabular-nums;
  }
  .subtitle {
    font-size: var(--_av-text-l);
  }
  .mistakes {
    margin-block-start: calc(var(--_av-space) * 1);
  }
  .mistakes a {
    display: inline-block;
    padding-block: calc(var(--_av-space) * 1);
    color: inherit;
  }
`;
