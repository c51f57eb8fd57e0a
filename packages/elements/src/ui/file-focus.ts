/** Where a file's row stands: its zone, and its place in it. */
export interface FilePlace {
  readonly zone: Element | null | undefined;
  readonly at: number;
}

export function placeOf(root: ParentNode, id: string): FilePlace {
  const row = root.querySelector(`[data-file="${id}"]`);
  const zone = row?.closest('.zone');
  return { zone, at: row && zone ? [...zone.querySelectorAll('[data-file]')].indexOf(row) : -1 };
}

/** Where the focus goes when a file has been removed: the next file of the zone, else the last one, else the zone's own way to add one. */
export function afterRemoval({ zone, at }: FilePlace): HTMLElement | null | undefined {
  const left = [...(zone?.querySelectorAll<HTMLElement>('[data-file] .verbs button:last-child') ?? [])];
  return left[Math.min(at, left.length - 1)] ?? zone?.querySelector<HTMLElement>('input[type=file]');
}
