import { css } from 'lit';

/** A declaration: its questions, where one stands, and the letter that it makes. */
export const claimStyles = css`
  .title {
    font-size: var(--_av-text-xl);
  }
  .subtitle {
    font-size: var(--_av-text-l);
  }
  .small,
  .hint {
    font-size: var(--_av-text-s);
  }
  .hint {
    display: block;
    color: var(--_av-color-text-muted);
  }
  .where {
    display: grid;
    gap: calc(var(--_av-space) * 2);
  }
  .where .small {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: calc(var(--_av-space) * 1) calc(var(--_av-space) * 4);
    max-width: none;
  }
  .saved {
    display: inline-flex;
    align-items: center;
    gap: calc(var(--_av-space) * 1);
  }
  .saved svg {
    width: 16px;
    height: 16px;
  }
  .trail {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: 1fr;
    gap: calc(var(--_av-space) * 2);
    font-size: var(--_av-text-s);
  }
  .trail li {
    display: flex;
    align-items: center;
    gap: calc(var(--_av-space) * 1);
    min-width: 0;
    padding-block-start: calc(var(--_av-space) * 2);
    border-block-start: 4px solid var(--_av-color-border);
    color: var(--_av-color-text-muted);
  }
  .trail .done,
  .trail .current {
    border-color: var(--_av-color-accent-solid);
  }
  .trail .current {
    font-weight: var(--_av-weight-strong);
    color: var(--_av-color-text);
  }
  .trail svg {
    width: 16px;
    height: 16px;
  }
  @container (max-width: 30rem) {
    .trail .name {
      display: none;
    }
    .trail li {
      padding: 0;
    }
    .trail svg {
      display: none;
    }
    .saved {
      flex-basis: 100%;
      min-block-size: 1lh;
    }
  }
  /* What has nothing to say takes no room, and stays where screen readers listen. */
  .room {
    display: grid;
    gap: calc(var(--_av-space) * 3);
  }
  .room:not(:has(*)) {
    margin-block-end: calc(var(--_av-space) * -6);
  }
  /* A quiet button of its own line: its words stand under the words above it. */
  #discard {
    margin-inline-start: calc(var(--_av-space) * -2);
  }
  form {
    display: grid;
    gap: calc(var(--_av-space) * 6);
  }
  fieldset {
    display: grid;
    gap: calc(var(--_av-space) * 1);
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
  fieldset .field {
    margin-block-start: calc(var(--_av-space) * 2);
  }
  legend .quiet {
    font-weight: 400;
  }
  .of-date,
  .of-money,
  .of-number,
  .of-plate,
  .of-phone {
    max-width: 14rem;
  }
  .of-postalCode {
    max-width: 8rem;
  }
  .of-datetime {
    max-width: 18rem;
  }
  .error {
    font-size: var(--_av-text-s);
    font-weight: var(--_av-weight-strong);
    color: var(--_av-color-danger-text);
  }
  .choices {
    display: grid;
    gap: calc(var(--_av-space) * 2);
    margin-block-start: calc(var(--_av-space) * 1);
  }
  .pair {
    grid-template-columns: repeat(2, minmax(0, 10rem));
  }
  .choice {
    display: flex;
    align-items: flex-start;
    gap: calc(var(--_av-space) * 3);
    min-height: var(--_av-target);
    padding: calc(var(--_av-space) * 3);
    border: 1px solid var(--_av-color-border-strong);
    border-radius: var(--_av-radius-field);
    background: var(--_av-color-surface);
    cursor: pointer;
  }
  .choice:has(:checked) {
    border-color: var(--_av-color-accent-solid);
    background: var(--_av-color-accent-subtle);
    box-shadow: inset 0 0 0 1px var(--_av-color-accent-solid);
  }
  .choice:focus-within {
    outline: 3px solid var(--_av-color-focus);
    outline-offset: 2px;
  }
  .choice input {
    flex: none;
    width: 20px;
    height: 20px;
    margin: 2px 0 0;
    outline: none;
    accent-color: var(--_av-color-accent-solid);
  }
  .wrong .choice {
    border-color: var(--_av-color-danger);
  }
  .sheet,
  .letter {
    display: grid;
    gap: calc(var(--_av-space) * 4);
    padding: calc(var(--_av-space) * 5);
    border-radius: var(--_av-radius-card);
    background: var(--_av-color-surface-sunken);
  }
  .letter {
    gap: calc(var(--_av-space) * 6);
    border: 1px solid var(--_av-color-border);
    background: var(--_av-color-surface-raised);
  }
  .of-step {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: calc(var(--_av-space) * 2);
  }
  .letter dl {
    display: grid;
    gap: calc(var(--_av-space) * 1);
    margin: 0;
  }
  .letter dt {
    font-size: var(--_av-text-s);
    color: var(--_av-color-text-muted);
  }
  .letter dd {
    max-width: var(--_av-measure);
    margin-block-end: calc(var(--_av-space) * 3);
    white-space: pre-line;
  }
  .checklist {
    display: grid;
    gap: calc(var(--_av-space) * 3);
  }
  .checklist li {
    display: flex;
    gap: calc(var(--_av-space) * 2);
  }
  .checklist svg {
    margin-block-start: 2px;
    color: var(--_av-color-accent-text);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_av-space) * 3);
  }
  .notice .actions {
    margin-block-start: calc(var(--_av-space) * 2);
  }
  .ways {
    justify-content: space-between;
  }
  .ways > :only-child {
    margin-inline-start: auto;
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
