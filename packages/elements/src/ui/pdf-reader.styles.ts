import { css } from 'lit';

/** Paper on a sunken surface; its tools keep to the edge of the thumb on a phone, and stand above it where there is room. */
export const pdfReaderStyles = css`
  dialog.reader {
    width: 100vw;
    height: 100dvh;
    max-width: none;
    max-height: none;
    margin: 0;
    padding: 0;
    border: 0;
    background: var(--_av-color-surface-sunken);
    color: var(--_av-color-text);
    container-type: inline-size;
    overscroll-behavior: contain;
  }
  dialog.reader::backdrop {
    background: var(--_av-color-backdrop);
  }
  .reading {
    display: grid;
    grid-template: auto minmax(0, 1fr) auto / minmax(0, 1fr);
    height: 100%;
  }
  .reading > header,
  .tools {
    display: flex;
    align-items: center;
    gap: calc(var(--_av-space) * 2);
    padding: calc(var(--_av-space) * 2) calc(var(--_av-space) * 4);
    background: var(--_av-color-surface-raised);
  }
  .reading > header {
    justify-content: space-between;
    border-block-end: 1px solid var(--_av-color-border);
  }
  .reading > header [role='heading'] {
    min-width: 0;
    font-size: var(--_av-text-m);
  }
  .reading > header [role='heading']:focus {
    outline: none;
  }
  .tools {
    flex-wrap: wrap;
    justify-content: center;
    padding-block-end: max(calc(var(--_av-space) * 2), env(safe-area-inset-bottom));
    border-block-start: 1px solid var(--_av-color-border);
  }
  .tools form,
  .tools > div {
    display: flex;
    align-items: center;
    gap: calc(var(--_av-space) * 1);
    font-variant-numeric: tabular-nums;
  }
  .tools .control {
    width: 4rem;
    text-align: end;
  }
  .tools .words {
    width: 12rem;
    text-align: start;
  }
  .tools .download > [role='status']:not(:has(*)) {
    display: none;
  }
  .sheet {
    position: relative;
    display: grid;
    align-content: start;
    justify-items: center;
    justify-content: safe center;
    gap: calc(var(--_av-space) * 4);
    padding: calc(var(--_av-space) * 4);
    overflow: auto;
    overscroll-behavior: contain;
  }
  .sheet:focus-visible {
    outline-offset: -3px;
  }
  .reading .middle {
    display: grid;
    min-height: 0;
  }
  .reading .message {
    align-self: center;
    justify-self: center;
    display: grid;
    justify-items: start;
    gap: calc(var(--_av-space) * 4);
    max-width: 32rem;
    padding: calc(var(--_av-space) * 4);
  }
  .reading .hint {
    flex-basis: 100%;
    text-align: center;
    font-size: var(--_av-text-s);
  }
  .page {
    position: relative;
    flex: none;
    background: Canvas;
    color-scheme: light;
    box-shadow: var(--_av-shadow);
    --scale-round-x: 1px;
    --scale-round-y: 1px;
  }
  .page canvas {
    display: block;
    width: 100%;
    height: 100%;
  }
  /* The words of the paper lie over its picture, to be selected, found and read aloud: as pdf.js places them. */
  .textLayer {
    position: absolute;
    inset: 0;
    overflow: clip;
    line-height: 1;
    text-align: initial;
    text-size-adjust: none;
    forced-color-adjust: none;
    transform-origin: 0 0;
    --min-font-size: 1;
    --text-scale-factor: calc(var(--total-scale-factor) * var(--min-font-size));
    --min-font-size-inv: calc(1 / var(--min-font-size));
  }
  .textLayer :is(span, br) {
    position: absolute;
    color: transparent;
    white-space: pre;
    cursor: text;
    transform-origin: 0% 0%;
    user-select: text;
  }
  .textLayer > :not(.markedContent),
  .textLayer .markedContent span:not(.markedContent) {
    --font-height: 0;
    --scale-x: 1;
    --rotate: 0deg;
    font-size: calc(var(--text-scale-factor) * var(--font-height));
    transform: rotate(var(--rotate)) scaleX(var(--scale-x)) scale(var(--min-font-size-inv));
  }
  .textLayer .markedContent {
    display: contents;
  }
  .textLayer[data-main-rotation='90'] {
    transform: rotate(90deg) translateY(-100%);
  }
  .textLayer[data-main-rotation='180'] {
    transform: rotate(180deg) translate(-100%, -100%);
  }
  .textLayer[data-main-rotation='270'] {
    transform: rotate(270deg) translateX(-100%);
  }
  .textLayer .found {
    background: Mark;
    opacity: 0.45;
  }
  iframe.print {
    position: fixed;
    inset-inline-start: -200vw;
    width: 100vw;
    height: 100vh;
    border: 0;
  }
  @container (width >= 48rem) {
    .reading {
      grid-template-rows: auto auto minmax(0, 1fr);
    }
    .reading .middle {
      grid-row: 3;
    }
    .tools {
      grid-row: 2;
      border-block: 0 1px;
      border-block-end: 1px solid var(--_av-color-border);
    }
  }
`;
