import { css } from 'lit';

/** One drawing of waiting, empty, failed and forbidden, so that a page of widgets looks like one product. */
export const facesStyles = css`
  .face {
    display: grid;
    justify-items: start;
    gap: calc(var(--_av-space) * 2);
    padding: calc(var(--_av-space) * 5) calc(var(--_av-space) * 4);
    border: 1px solid var(--_av-color-border);
    border-radius: var(--_av-radius-card);
    background: var(--_av-color-surface-raised);
  }
  .face > svg {
    color: var(--_av-color-text-muted);
  }
  .face.failed > svg {
    color: var(--_av-color-danger);
  }
  .face .reference {
    font-size: var(--_av-text-s);
    color: var(--_av-color-text-muted);
  }
  .waiting {
    display: grid;
    gap: calc(var(--_av-space) * 3);
    /* Nothing is shown for 300 ms: most answers come before that. */
    animation: av-appear 1ms 300ms both;
  }
  .bone {
    height: 1em;
    border-radius: var(--_av-radius-field);
    background: var(--_av-color-border);
    opacity: 0.6;
  }
  .bone.card {
    height: 9.5rem;
    border-radius: var(--_av-radius-card);
  }
  .bone.row {
    height: 3.5rem;
  }
  .bone.short {
    width: 40%;
  }
  .staleness {
    margin-block-end: calc(var(--_av-space) * 3);
  }
  @keyframes av-appear {
    from {
      visibility: hidden;
    }
  }
`;
