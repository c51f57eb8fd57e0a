import { css } from 'lit';

/** Dark on light in every theme: what a camera reads has no dark mode. */
export const qrCodeStyles = css`
  .qr {
    width: 8.5rem;
    height: 8.5rem;
    border: 1px solid var(--_av-color-border);
    border-radius: var(--_av-radius-field);
    background: Canvas;
    fill: CanvasText;
    color-scheme: light;
    forced-color-adjust: none;
  }
`;
