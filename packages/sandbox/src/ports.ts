/** What a door supplies. Routes and world use these and nothing of Node or of a browser's page. */

/** A stored record. */
export interface Row {
  readonly id: string;
}

/** Records of one kind. What goes in and what comes out are copies: changing one changes nothing stored. */
export interface Collection<T extends Row> {
  get(id: string): T | undefined;
  /** Records whose parent field (named when the collection was made) has this value, in the order they were first put. */
  of(parent: string): T[];
  all(): T[];
  put(row: T): void;
  delete(id: string): void;
  count(): number;
}

/** Synchronous, so that a check and the write that depends on it cannot be separated. */
export interface Store {
  collection<T extends Row>(name: string, parentField?: keyof T & string): Collection<T>;
  /** All of what `work` writes, or nothing when it throws. May be nested. */
  transaction<T>(work: () => T): T;
  close(): void;
}

/** Bytes that arrive: a web stream, or what a door has that is faster. */
export type ByteSource = AsyncIterable<Uint8Array> | ReadableStream<Uint8Array>;

/** Says how many octets of the next piece to keep. Fewer than it has ends the file there; throwing ends it, after what was kept is safe. */
export type Keep = (length: number) => number;

/** Files under names made by the server, outside anything that is served. */
export interface Files {
  /** Octets kept; 0 when nothing is. */
  size(id: string): number;
  /**
   * Adds to the end of a file, keeping every octet that arrived even when the source fails half way (which rejects).
   * Answers the octets added.
   */
  append(id: string, source: ByteSource, keep?: Keep): Promise<number>;
  read(id: string, start: number, end: number): Promise<Uint8Array>;
  stream(id: string): ReadableStream<Uint8Array>;
  /** SHA-256 of what is kept, hexadecimal; `look` is shown every piece on the way, in order, so that a file is read once. */
  sha256(id: string, look?: (piece: Uint8Array) => void): Promise<string>;
  delete(id: string): Promise<void>;
}

/** Where the caller's proof of session lies. The world's session records are keyed by what `keyOf` answers, never by the proof itself. */
export interface Sessions {
  keyOf(request: Request): string | undefined;
  /** Makes a new proof, hands it to the caller through `answer`, and answers its key. */
  issue(answer: Headers): string;
  clear(answer: Headers): void;
}

/** Which pages may ask (Node door; a service worker is shown no Origin). */
export interface OriginCheck {
  /** Whether a request that changes something comes from a page of the list, or from no page at all. */
  mayChange(request: Request): boolean;
  /** Whether this origin may read answers (CORS). */
  mayRead(origin: string): boolean;
}

export interface Passwords {
  hash(password: string): Promise<string>;
  verify(password: string, hash: string): Promise<boolean>;
  /** Hashes computed so far, to prove that an unknown identifier costs as much as a wrong password. */
  readonly made: number;
}

/** The door's own clock, in milliseconds since 1970. The world shows it shifted: see `World.now`. */
export interface Clock {
  now(): number;
}

export interface Ids {
  /** `upl_4f…`: 128 random bits behind a prefix. */
  make(prefix: string): string;
}

export interface Ports {
  readonly store: Store;
  readonly files: Files;
  readonly sessions: Sessions;
  readonly passwords: Passwords;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly origins?: OriginCheck;
}

/** What a door may hand over beside the request. */
export interface DoorEnv {
  /** The body, faster than `request.body` where the door has it. */
  body?: AsyncIterable<Uint8Array>;
}

/** The connection is to be cut without an answer (test mode). Each door does it its own way. */
export class ConnectionDropped extends Error {
  override readonly name = 'ConnectionDropped';
}
