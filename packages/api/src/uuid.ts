/** A random UUID (RFC 9562, version 4). `crypto.randomUUID` is missing on a page without TLS, which is how a phone sees a developer's machine. */
export const uuid = (): string =>
  'xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'.replace(/x/g, () => (crypto.getRandomValues(new Uint8Array(1))[0]! % 16).toString(16));
