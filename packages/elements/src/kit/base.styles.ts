import { css } from 'lit';

/**
 * What every shadow root starts from. `:host` yields to no host rule that would hide it: an inner `!important` wins over
 * the page's (CSS Scoping §3.4), so that even `*{all:unset!important}` leaves the element standing.
 */
export const baseStyles = css`
  :host {
    display: block !important;
    box-sizing: border-box;
    color: var(--_av-color-text);
    font-size: var(--_av-text-m);
    line-height: 1.5;
    text-align: start;
    overflow-wrap: break-word;
  }
  :host([hidden]) {
    display: none !important;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  [role='heading'] {
    line-height: 1.25;
    font-weight: var(--_av-weight-strong);
    text-wrap: balance;
  }
  p,
  ul,
  ol,
  dl,
  dd,
  figure {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  p {
    max-width: var(--_av-measure);
  }
  a {
    color: var(--_av-color-accent-text);
    text-underline-offset: 0.2em;
  }
  :focus-visible {
    outline: 3px solid var(--_av-color-focus);
    outline-offset: 2px;
  }
  svg {
    flex: none;
    width: 20px;
    height: 20px;
  }
  .aloud {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .quiet {
    color: var(--_av-color-text-muted);
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    ::before,
    ::after {
      animation: none !important;
      transition: none !important;
    }
  }
`;
