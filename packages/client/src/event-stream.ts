/** What one message of a stream says. */
export interface StreamMessage {
  /** `message` where the stream names none. */
  type: string;
  data: string;
}
export interface StreamReader {
  /** Takes the next piece of the text, wherever it was cut. */
  take(piece: string): void;
  /** What the last whole message was marked with: sent as `Last-Event-ID` by who asks again. */
  lastId: string;
  /** Milliseconds that the server asks to be left alone before it is asked again. */
  retry: number | undefined;
}

/** Reads `text/event-stream` (HTML Standard, 9.2.6 Interpreting an event stream). */
export function createStreamReader(tell: (message: StreamMessage) => void, lastId = ''): StreamReader {
  const reader: StreamReader = { take, lastId, retry: undefined };
  let rest = '';
  let afterReturn = false;
  let id = lastId;
  let type = '';
  let data: string[] = [];

  function take(piece: string): void {
    // A line may end with CR, LF or both; where the piece was cut between the two, the line has ended already.
    const text = afterReturn && piece.startsWith('\n') ? piece.slice(1) : piece;
    if (piece) afterReturn = piece.endsWith('\r');
    const lines = (rest + text).split(/\r\n|\r|\n/);
    rest = lines.pop()!;
    lines.forEach(read);
  }

  function read(line: string): void {
    if (line === '') return dispatch();
    const [, field, value] = /^([^:]*):? ?(.*)$/s.exec(line)!;
    if (field === 'data') data.push(value!);
    else if (field === 'event') type = value!;
    else if (field === 'id' && !value!.includes('\0')) id = value!;
    else if (field === 'retry' && /^\d+$/.test(value!)) reader.retry = Number(value);
    // A line that begins with a colon has no field: a comment, which keeps the connection open.
  }

  function dispatch(): void {
    const message = { type: type || 'message', data: data.join('\n') };
    const said = data.length > 0;
    [type, data] = ['', []];
    reader.lastId = id;
    if (said) tell(message);
  }

  return reader;
}
