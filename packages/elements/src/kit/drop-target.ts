import type { ReactiveController } from 'lit';
import type { AvenantElement } from './element.js';

/** Whether files may fall here, and what to do with them: drop, picker, paste and camera all end in the same verb. */
export interface DropTargetOptions {
  /** The zones that take files now, by the value of their `data-zone`. */
  readonly zones: () => readonly string[];
  readonly take: (files: File[], zone: string) => void;
}

const filesOf = (transfer: DataTransfer | null) => [...(transfer?.files ?? [])];
const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;

/** Drag and paste over an element's zones. `over` is the zone that would take the file now. */
export class DropTarget implements ReactiveController {
  over?: string | undefined;
  #host: AvenantElement;
  #options: DropTargetOptions;

  constructor(host: AvenantElement, options: DropTargetOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    for (const [name, listener] of this.#listeners) this.#host.addEventListener(name, listener as EventListener);
  }

  hostDisconnected(): void {
    for (const [name, listener] of this.#listeners) this.#host.removeEventListener(name, listener as EventListener);
  }

  #hover = (event: DragEvent): void => {
    if (!carriesFiles(event)) return;
    event.preventDefault(); // Anywhere on the element, so that a miss by a few pixels does not open the file in the tab.
    const zone = this.#zoneOf(event);
    if (event.dataTransfer) event.dataTransfer.dropEffect = zone ? 'copy' : 'none';
    this.#point(zone);
  };

  #leave = (event: DragEvent): void => {
    if (!this.#host.contains(event.relatedTarget as Node | null)) this.#point(undefined);
  };

  #drop = (event: DragEvent): void => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    this.#point(undefined);
    this.#offer(filesOf(event.dataTransfer), event);
  };

  #paste = (event: ClipboardEvent): void => {
    const files = filesOf(event.clipboardData);
    if (files.length === 0) return; // Text goes where it was meant to go.
    event.preventDefault();
    this.#offer(files, event);
  };

  #listeners = [
    ['dragenter', this.#hover],
    ['dragover', this.#hover],
    ['dragleave', this.#leave],
    ['drop', this.#drop],
    ['paste', this.#paste],
  ] as const;

  /** The zone under the pointer; a lone zone takes what falls anywhere on the element. */
  #zoneOf(event: Event): string | undefined {
    const zones = this.#options.zones();
    const under = event.composedPath().find((at): at is HTMLElement => at instanceof HTMLElement && at.dataset['zone'] !== undefined);
    const zone = under?.dataset['zone'] ?? (zones.length === 1 ? zones[0] : undefined);
    return zone && zones.includes(zone) ? zone : undefined;
  }

  #offer(files: File[], event: Event): void {
    const zone = this.#zoneOf(event);
    if (zone && files.length > 0) this.#options.take(files, zone);
  }

  #point(zone: string | undefined): void {
    if (this.over === zone) return;
    this.over = zone;
    this.#host.requestUpdate();
  }
}
