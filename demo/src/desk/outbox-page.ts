import { html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Desk } from './desk.js';
import { moment } from './format.js';
import type { Message } from './insurer.js';
import { insurer } from './places.js';

const channels: Record<Message['channel'], string> = { email: 'E-mail', sms: 'SMS' };

async function copy(desk: Desk, code: string): Promise<void> {
  const copied = await navigator.clipboard.writeText(code).then(
    () => true,
    () => false,
  );
  desk.tell(copied ? `Le code ${code} est copié.` : `Le navigateur n’a pas permis la copie\u00a0: sélectionnez le code ${code}.`);
}

const message = (desk: Desk, { id, at, channel, to, subject, text, link, code }: Message) =>
  html`<li>
    <article class="message" aria-labelledby=${id}>
      <header>
        <h2 id=${id}>${subject}</h2>
        <p class="muted">
          <span class="badge neutral">${channels[channel]}</span> à <span class="address">${to}</span>,
          <time datetime=${at}>${moment(at)}</time>
        </p>
      </header>
      <p class="words">${text}</p>
      ${
        code
          ? html`<p class="code">
              <code>${code}</code>
              <button type="button" class="action" aria-label="Copier le code ${code}" @click=${() => void copy(desk, code)}>
                Copier le code
              </button>
            </p>`
          : ''
      }
      ${
        link
          ? html`<p>
              <a href=${link} target=${insurer.id}>Suivre le lien de ce message<span class="aloud"> (autre onglet)</span></a>
            </p>`
          : ''
      }
    </article>
  </li>`;

/** What the insurer "sends": nothing leaves this machine, everything is here, the latest first. */
export const outboxPage = (desk: Desk) =>
  html`<header class="title">
      <div>
        <h1 tabindex="-1">Courrier</h1>
        <p class="muted">Les e-mails, SMS et codes que l’assureur enverrait. Rien ne quitte cet ordinateur.</p>
      </div>
      <button type="button" class="action" @click=${() => void desk.look({ asked: true })}>Actualiser</button>
    </header>
    ${
      desk.messages === undefined
        ? html`<div class="bones" aria-hidden="true"></div>`
        : desk.messages.length === 0
          ? html`<p class="panel">
              Aucun message pour le moment. Demandez par exemple un nouveau mot de passe
              <a href="/${insurer.id}/connexion" target=${insurer.id}>sur l’espace client<span class="aloud"> (autre onglet)</span></a
              >, ou envoyez un courrier depuis un dossier.
            </p>`
          : html`<ul class="messages">
              ${repeat(
                desk.messages,
                ({ id }) => id,
                (one) => message(desk, one),
              )}
            </ul>`
    }`;
