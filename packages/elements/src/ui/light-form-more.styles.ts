/** What forms beyond the sign-in have besides: quiet buttons, criteria, a box to tick. Fetched with them. */
export const lightFormMoreStyles = (scope: string): string => `${scope}{
form[hidden]{display:none;}
p,ul,li{display:block;margin:0;padding:0;list-style:none;font:inherit;color:inherit;}
a{display:inline;font:inherit;color:var(--_av-color-accent-text);text-decoration:underline;text-underline-offset:.2em;cursor:pointer;}
a:focus-visible{outline:3px solid var(--_av-color-focus);outline-offset:2px;}
button.quiet{min-height:var(--_av-target);padding:8px 0;background:transparent;color:var(--_av-color-accent-text);text-decoration:underline;text-underline-offset:.2em;justify-self:start;text-align:start;}
button[aria-disabled]:not([aria-busy]){color:var(--_av-color-text-muted);text-decoration:none;cursor:default;}
p.step{font-size:var(--_av-text-l);font-weight:var(--_av-weight-strong);}
.others{display:grid;gap:4px;}
.small{font-size:var(--_av-text-s);color:var(--_av-color-text-muted);}
.aloud{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap;}
input.code{max-width:12rem;font-size:1.375rem;font-variant-numeric:tabular-nums;letter-spacing:.2em;}
.criteria{grid-column:1/-1;display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,11rem),1fr));gap:2px 16px;padding-block-end:8px;font-size:var(--_av-text-s);}
.criteria li{display:flex;gap:8px;color:var(--_av-color-text-muted);}
.criteria li.met{color:var(--_av-color-success-text);}
.criteria li.wide{grid-column:1/-1;}
.criteria .mark{display:inline-block;flex:none;width:1em;text-align:center;}
.tick{display:grid;grid-template-columns:auto 1fr;gap:4px 12px;align-items:center;}
.tick label{display:flex;align-items:center;min-height:var(--_av-target);font-weight:400;cursor:pointer;}
.tick input{grid-column:auto;width:24px;height:24px;min-height:24px;padding:0;appearance:auto;accent-color:var(--_av-color-accent-solid);cursor:pointer;}
.tick .error{grid-row:1;}
}`;
