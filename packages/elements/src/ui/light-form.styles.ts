/** A form in the page's own tree, below `scope`. Each declaration ends with a semicolon: see kit/light-styles. */
export const lightFormStyles = (scope: string): string => `${scope}{
form{display:grid;float:none;gap:20px;margin:0;padding:0;border:0;color:var(--_av-color-text);font:inherit;}
.field{display:grid;grid-template-columns:1fr auto;gap:4px 8px;align-items:baseline;}
label{display:block;font:inherit;font-weight:var(--_av-weight-strong);color:var(--_av-color-text);cursor:default;}
.hint,.error{grid-column:1/-1;display:block;font:inherit;font-size:var(--_av-text-s);color:var(--_av-color-text-muted);}
.error{color:var(--_av-color-danger-text);font-weight:var(--_av-weight-strong);}
input{grid-column:1/-1;display:block;box-sizing:border-box;width:100%;min-width:0;min-height:var(--_av-target);margin:0;padding:8px 12px;border:1px solid var(--_av-color-border-strong);border-radius:var(--_av-radius-field);background:var(--_av-color-surface);color:var(--_av-color-text);font:inherit;font-size:max(16px,1em);appearance:none;cursor:text;}
input[aria-invalid]{border-color:var(--_av-color-danger);border-width:2px;padding:7px 11px;}
button{display:inline-flex;align-items:center;justify-content:center;box-sizing:border-box;width:auto;height:auto;min-height:var(--_av-target);padding:8px 16px;border:1px solid transparent;border-radius:var(--_av-radius-field);background:var(--_av-color-accent-solid);color:var(--_av-color-on-accent);font:inherit;font-weight:var(--_av-weight-strong);line-height:1.25;appearance:none;cursor:pointer;}
button[aria-busy]{cursor:progress;opacity:.8;}
button.show{grid-area:1/2;min-height:28px;padding:2px 8px;background:transparent;color:var(--_av-color-accent-text);font-size:var(--_av-text-s);text-decoration:underline;text-underline-offset:.2em;}
:is(input,button):focus-visible{outline:3px solid var(--_av-color-focus);outline-offset:2px;}
@media (forced-colors:active){:is(input,button){border-color:ButtonText;}}
}`;
