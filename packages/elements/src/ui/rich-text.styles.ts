import { css } from 'lit';

export const richTextStyles = css`
  .rich-text {
    max-width: var(--_av-measure);
    overflow-wrap: break-word;
  }
  .rich-text :is(p, ul, ol, dl, blockquote, table, figure, [role='heading']) + * {
    margin-block-start: calc(var(--_av-space) * 3);
  }
  .rich-text :is(ul, ol) {
    display: grid;
    gap: calc(var(--_av-space) * 1);
    padding-inline-start: 1.5em;
  }
  .rich-text ul {
    list-style: disc;
  }
  .rich-text ol {
    list-style: decimal;
  }
  .rich-text li::marker {
    color: var(--_av-color-text-muted);
  }
  .rich-text blockquote {
    margin: 0;
    padding-inline-start: calc(var(--_av-space) * 4);
    border-inline-start: 3px solid var(--_av-color-border-strong);
  }
  .rich-text table {
    width: 100%;
    border-collapse: collapse;
    font-size: var(--_av-text-s);
    font-variant-numeric: tabular-nums;
  }
  .rich-text :is(th, td) {
    padding: calc(var(--_av-space) * 2);
    border: 1px solid var(--_av-color-border);
    text-align: start;
    vertical-align: top;
    hyphens: auto;
  }
  .rich-text img {
    max-width: 100%;
    height: auto;
    border: 1px solid var(--_av-color-border);
    border-radius: var(--_av-radius-field);
  }
`;
