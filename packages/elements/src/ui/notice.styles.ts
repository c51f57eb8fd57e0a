import { css } from 'lit';

export const noticeStyles = css`
  .notice {
    display: flex;
    gap: calc(var(--_av-space) * 3);
    padding: calc(var(--_av-space) * 3) calc(var(--_av-space) * 4);
    border-inline-start: 3px solid var(--_av-color-border-strong);
    border-radius: var(--_av-radius-field);
    background: var(--_av-color-surface-sunken);
  }
  .notice > svg {
    margin-block-start: 0.125em;
  }
  .notice.info {
    border-color: var(--_av-color-info);
    background: var(--_av-color-info-subtle);
    color: var(--_av-color-info-text);
  }
  .notice.success {
    border-color: var(--_av-color-success);
    background: var(--_av-color-success-subtle);
    color: var(--_av-color-success-text);
  }
  .notice.warning {
    border-color: var(--_av-color-warning);
    background: var(--_av-color-warning-subtle);
    color: var(--_av-color-warning-text);
  }
  .notice.danger {
    border-color: var(--_av-color-danger);
    background: var(--_av-color-danger-subtle);
    color: var(--_av-color-danger-text);
  }
`;
