/** Real files, and the ways in which a customer gives them. */

const fetched = async (name: string): Promise<ArrayBuffer> => (await fetch(`/test/fixtures/${name}`)).arrayBuffer();

/** A PDF, made different from the others by its number. */
export const pdf = async (name = 'releve.pdf', n = 0): Promise<File> =>
  new File([await fetched('plain.pdf'), `\n% ${n}`], name, { type: 'application/pdf' });
export const photo = async (name = 'photo.jpg'): Promise<File> => new File([await fetched('photo.jpg')], name, { type: 'image/jpeg' });
export const fixture = async (name: string, as = name): Promise<File> => new File([await fetched(name)], as);

/** Made by hand: its bytes never come, or never will. */
export const withBytes = async (reading: () => Promise<ArrayBuffer>, name: string): Promise<File> =>
  Object.defineProperty(await pdf(name), 'slice', { value: () => ({ arrayBuffer: reading }) });

export function carrying(...files: File[]): DataTransfer {
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  return transfer;
}

const composed = { bubbles: true, composed: true, cancelable: true };
export const drag = (type: 'dragenter' | 'dragover' | 'dragleave' | 'drop', onto: Element, dataTransfer: DataTransfer): DragEvent => {
  const event = new DragEvent(type, { ...composed, dataTransfer });
  onto.dispatchEvent(event);
  return event;
};
export const drop = (onto: Element, ...files: File[]): DragEvent => drag('drop', onto, carrying(...files));
export function paste(onto: Element, clipboardData: DataTransfer): ClipboardEvent {
  const event = new ClipboardEvent('paste', { ...composed, clipboardData });
  onto.dispatchEvent(event);
  return event;
}
/** What the system's own dialog leaves behind. */
export function choose(input: HTMLInputElement, ...files: File[]): void {
  input.files = carrying(...files).files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}
