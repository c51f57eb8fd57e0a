import { type ReactiveController, type LitElement, render } from 'lit';
import { adoptLightStyles } from '../kit/light-styles.js';
import { lightFormMoreStyles } from './light-form-more.styles.js';
import { lightFormStyles } from './light-form.styles.js';

/** Draws a form as children of its host, in the page's own tree, where password managers see it; the host shows them by its slot. */
export class LightForm implements ReactiveController {
  #host: LitElement;
  #draw: () => unknown;

  constructor(host: LitElement, draw: () => unknown) {
    this.#host = host;
    this.#draw = draw;
    host.addController(this);
  }

  hostConnected(): void {
    adoptLightStyles(this.#host, lightFormStyles(this.#host.localName));
    adoptLightStyles(this.#host, lightFormMoreStyles(this.#host.localName));
  }

  hostUpdated(): void {
    render(this.#draw(), this.#host, { host: this.#host });
  }
}
