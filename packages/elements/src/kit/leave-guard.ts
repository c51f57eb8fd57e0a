import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Has the browser ask before the tab is closed while something would be cut short. */
export class LeaveGuard implements ReactiveController {
  #isBusy: () => boolean;

  constructor(host: ReactiveControllerHost, isBusy: () => boolean) {
    this.#isBusy = isBusy;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeunload', this.#ask);
  }

  hostDisconnected(): void {
    removeEventListener('beforeunload', this.#ask);
  }

  #ask = (event: BeforeUnloadEvent): void => {
    if (this.#isBusy()) event.preventDefault();
  };
}
