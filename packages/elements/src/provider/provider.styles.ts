import { css } from 'lit';

export const providerStyles = css`
  :host {
    display: contents !important;
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
`;
