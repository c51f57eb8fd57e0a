import { css } from 'lit';

export const badgeStyles = css`
  .badge {
    display: inline-flex;
    align-items: center;
    gap: 0.35em;
    max-width: 100%;
    padding: 0.2em 0.7em 0.2em 0.5em;
    border: 1px solid transparent;
    border-radius: var(--_av-radius-full);
    background: var(--_av-color-surface-sunken);
    color: var(--_av-color-text-muted);
    font-size: var(--_av-text-s);
    font-weight: var(--_av-weight-strong);
    line-height: 1.4;
  }
  .badge > svg {
    width: 16px;
    height: 16px;
  }
  .badge.info {
    background: var(--_av-color-info-subtle);
    color: var(--_av-color-info-text);
  }
  .badge.success {
    background: var(--_av-color-success-subtle);
    color: var(--_av-color-success-text);
  }
  .badge.warning {
    background: var(--_av-color-warning-subtle);
    color: var(--_av-color-warning-text);
  }
  .badge.danger {
    background: var(--_av-color-danger-subtle);
    color: var(--_av-color-danger-text);
  }
  @media (forced-colors: active) {
    .badge {
      border-color: currentColor;
    }
  }
`;
