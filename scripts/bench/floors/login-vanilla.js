// Floor of a sign-in element: one custom element, one shadow root, one constructed sheet, no library.
const sheet = new CSSStyleSheet();
sheet.replaceSync(
  ':host{display:block;font:16px/1.5 system-ui}form{display:grid;gap:.75rem;max-width:22rem;padding:1.5rem;border:1px solid #ccc;border-radius:.5rem}label{display:grid;gap:.25rem}input{font:inherit;padding:.5rem;border:1px solid #767676;border-radius:.25rem}button{font:inherit;padding:.6rem 1rem;border:0;border-radius:.25rem;background:#0b57d0;color:#fff}:focus-visible{outline:2px solid #0b57d0;outline-offset:2px}[role=alert]:empty{display:none}',
);
const template = document.createElement('template');
template.innerHTML =
  '<form><h1>Sign in</h1><p role=alert></p><label>E-mail<input name=email type=email autocomplete=username required></label><label>Password<input name=password type=password autocomplete=current-password required></label><button>Sign in</button></form>';

class Login extends HTMLElement {
  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    root.append(template.content.cloneNode(true));
    const form = root.querySelector('form');
    form.onsubmit = async (event) => {
      event.preventDefault();
      const body = JSON.stringify(Object.fromEntries(new FormData(form)));
      const answer = await fetch('/login', { method: 'POST', headers: { 'content-type': 'application/json' }, body }).catch(
        () => undefined,
      );
      if (!answer?.ok) root.querySelector('[role=alert]').textContent = 'Wrong e-mail or password.';
    };
  }
}
customElements.define('x-login', Login);
