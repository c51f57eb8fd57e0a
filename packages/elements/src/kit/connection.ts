import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Whether the device believes that it has a network. Redraws its host when that changes. */
export class Connection implements ReactiveController {
  #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get lost(): boolean {
    return navigator.onLine === false;
  }

  hostConnected(): void {
    addEventListener('online', this.#changed);
    addEventListener('offline', this.#changed);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#changed);
    removeEventListener('offline', this.#changed);
  }

  #changed = (): void => this.#host.requestUpdate();
}
