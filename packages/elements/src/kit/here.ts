import type { InsurerApi } from '@avenant/api';
import type { ReactiveController } from 'lit';
import type { AvenantElement } from './element.js';
import type { Place } from './format.js';
import { tenantOf } from './tenant.js';

/** Where and when an element is: the insurer's time zone, and the insurer's clock. Redraws when the zone is known. */
export class Here implements ReactiveController {
  #host: AvenantElement;
  #asked?: InsurerApi | undefined;
  #timeZone?: string | undefined;

  constructor(host: AvenantElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    const api = this.#host.client;
    if (!api || api === this.#asked) return;
    this.#asked = api;
    tenantOf(api).then(
      ({ timeZone }) => {
        this.#timeZone = timeZone;
        this.#host.requestUpdate();
      },
      () => (this.#asked = undefined), // Days are still right without it; hours are the device's until the next drawing.
    );
  }

  place(locale: string): Place {
    return { locale, timeZone: this.#timeZone };
  }

  /** The insurer's time; the device's only for an element that has no client at all. */
  get now(): Date {
    return this.#host.client?.now() ?? new Date();
  }
}
