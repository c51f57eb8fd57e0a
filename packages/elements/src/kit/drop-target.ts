import type { AvenantElement } from './element.js';

/** Whether files may fall here, and what to do with them: drop, picker, paste and camera all end in the same verb. */
export interface DropTargetOptions {
  /** The zones that take files now, by the value of their `data-zone`. */
  readonly zones: () => readonly string[];
  readonly take: (files: File[], zone: string) => void;
}

/** Drag and paste over an element's zones. `over` is the zone that would take the file now. */
export class DropTarget {
  over?: string | undefined;
  #host: AvenantElement;
  #options: DropTargetOptions;

  constructor(host: AvenantElement, options: DropTargetOptions) {
    this.#host = host;
    this.#options = options;
    for (const kind of ['dragenter', 'dragover', 'dragleave', 'drop', 'paste']) host.addEventListener(kind, this);
  }

  handleEvent(event: Event): void {
    const { type, relatedTarget, dataTransfer, clipboardData } = event as DragEvent & ClipboardEvent;
    const transfer = dataTransfer ?? clipboardData;
    if (type === 'dragleave') return this.#host.contains(relatedTarget as Node | null) ? undefined : this.#point(undefined);
    if (!transfer?.types.includes('Files')) return; // Text goes where it was meant to go.
    event.preventDefault(); // Anywhere on the element, so that a miss by a few pixels does not open the file in the tab.
    const zone = this.#zoneOf(event);
    if (type.startsWith('drag')) {
      transfer.dropEffect = zone ? 'copy' : 'none';
      return this.#point(zone);
    }
    this.#point(undefined);
    const files = [...transfer.files];
    if (zone && files[0]) this.#options.take(files, zone);
  }

  /** The zone under the pointer; a lone zone takes what falls anywhere on the element. */
  #zoneOf(event: Event): string | undefined {
    const zones = this.#options.zones();
    const under = event.composedPath().map((at) => (at as HTMLElement).dataset?.['zone']);
    return zones.find((zone) => under.includes(zone)) ?? (zones[1] || under.some(Boolean) ? undefined : zones[0]);
  }

  #point(zone: string | undefined): void {
    if (this.over === zone) return;
    this.over = zone;
    this.#host.requestUpdate();
  }
}
