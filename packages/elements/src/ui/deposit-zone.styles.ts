import { css } from 'lit';

export const depositZoneStyles = css`
  .files {
    container-type: inline-size;
  }
  .zone {
    display: grid;
    gap: calc(var(--_av-space) * 3);
    padding: calc(var(--_av-space) * 5);
    border: 1px solid var(--_av-color-border);
    border-radius: var(--_av-radius-card);
    background: var(--_av-color-surface-raised);
  }
  .zone > header {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    justify-content: space-between;
    gap: calc(var(--_av-space) * 2);
  }
  .zone > header > [role='heading'] {
    flex: 1 1 14rem;
    font-size: var(--_av-text-l);
  }
  .drop {
    display: grid;
    justify-items: center;
    gap: calc(var(--_av-space) * 2);
    padding: calc(var(--_av-space) * 5) calc(var(--_av-space) * 4);
    border: 2px dashed var(--_av-color-border-strong);
    border-radius: var(--_av-radius-card);
    background: var(--_av-color-surface-sunken);
    text-align: center;
    transition: background-color var(--_av-duration) ease-out;
  }
  .drop.over {
    border-style: solid;
    border-color: var(--_av-color-accent-text);
    background: var(--_av-color-accent-subtle);
  }
  .invite {
    display: flex;
    align-items: center;
    gap: calc(var(--_av-space) * 2);
    color: var(--_av-color-text-muted);
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: calc(var(--_av-space) * 2);
  }
  .drop .button {
    position: relative;
    background: var(--_av-color-surface-raised);
  }
  .drop .button:focus-within {
    outline: 3px solid var(--_av-color-focus);
    outline-offset: 2px;
  }
  .rules {
    font-size: var(--_av-text-s);
    color: var(--_av-color-text-muted);
  }
  /* A camera is for a thumb; dragging is not. */
  @media not (pointer: coarse) {
    .photo {
      display: none;
    }
  }
  @media (pointer: coarse) and (hover: none) {
    .invite {
      display: none;
    }
  }
`;
