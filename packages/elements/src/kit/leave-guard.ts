import type { ReactiveController } from 'lit';
import { companyChosen } from './company-chosen.js';
import type { AvenantElement } from './element.js';

/** Has the person asked before the tab is closed, or another company entered, while something would be cut short. */
export class LeaveGuard implements ReactiveController {
  #host: AvenantElement;
  #isBusy: () => boolean;

  constructor(host: AvenantElement, isBusy: () => boolean) {
    this.#host = host;
    this.#isBusy = isBusy;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeunload', this.#ask);
    addEventListener(companyChosen, this.#ask);
  }

  hostDisconnected(): void {
    removeEventListener('beforeunload', this.#ask);
    removeEventListener(companyChosen, this.#ask);
  }

  #ask = (event: Event): void => {
    // Another insurer on the page is none of this one's business.
    const [from] = event.composedPath();
    if (from !== window && (from as AvenantElement).client !== this.#host.client) return;
    if (this.#isBusy()) event.preventDefault();
  };
}
