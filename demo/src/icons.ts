import { html } from 'lit';

/** Of the places of a portal, in one hand. */
export const icons = {
  home: html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M3 11l9-8 9 8M5 10v10h14V10M10 20v-6h4v6" /></svg>`,
  bank: html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M3 10l9-6 9 6M4 20h16M6 10v7M10 10v7M14 10v7M18 10v7" /></svg>`,
  folder: html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M4 4h6l2 3h8v13H4zM8 12h8M8 16h5" /></svg>`,
  papers: html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6" /></svg>`,
  talk: html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M4 5h16v11H9l-5 4z" /></svg>`,
  helmet: html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M3 18h18M5 18v-3a7 7 0 0 1 14 0v3M10 8.3V14M14 8.3V14" /></svg>`,
  seal: html`<svg viewBox="0 0 24 24" aria-hidden="true">
    <path d="M12 3l7 3v5c0 5-3 8-7 10-4-2-7-5-7-10V6zM9 11.5l2.2 2.2L15.5 9.5" />
  </svg>`,
  crack: html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M4 20V9l8-6 8 6v11zM12 3l-2 6 4 3-3 4 1 4" /></svg>`,
  coins: html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M17 6.5A6.5 6.5 0 1 0 17 17.5M4 10.5h9M4 13.5h8" /></svg>`,
  sliders: html`<svg viewBox="0 0 24 24" aria-hidden="true">
    <path d="M4 7h8M18 7h2M15 4v6M4 17h2M12 17h8M9 14v6M4 12h16" />
  </svg>`,
  people: html`<svg viewBox="0 0 24 24" aria-hidden="true">
    <path
      d="M3 20v-2a4 4 0 0 1 4-4h4a4 4 0 0 1 4 4v2M9 4a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7M16.5 4.4a3.5 3.5 0 0 1 0 6.4M18 14.3a4 4 0 0 1 3 3.7v2"
    />
  </svg>`,
} as const;
