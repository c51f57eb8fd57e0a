import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createStreamReader, type StreamMessage } from '@avenant/client/event-stream.js';

const read = (pieces: readonly string[]) => {
  const heard: StreamMessage[] = [];
  const reader = createStreamReader((message) => heard.push(message));
  for (const piece of pieces) reader.take(piece);
  return { heard, lastId: reader.lastId, retry: reader.retry };
};
const text = [
  ': a comment',
  'retry: 2500',
  'id: 7',
  'event: case.updated',
  'data: {"a":',
  'data:1}',
  '',
  'data',
  '',
  'id',
  'data:  two spaces: and a colon',
  'unknown: field',
  '',
  'event: nothing said',
  '',
  'data: not ended',
].join('\n');
const said = [
  { type: 'case.updated', data: '{"a":\n1}' },
  { type: 'message', data: '' },
  { type: 'message', data: ' two spaces: and a colon' },
];

describe('text/event-stream', () => {
  for (const [name, end] of [
    ['LF', '\n'],
    ['CR', '\r'],
    ['CRLF', '\r\n'],
  ] as const)
    it(`is read the same wherever it is cut in two, with lines that end in ${name}`, () => {
      const whole = text.replaceAll('\n', end);
      for (let cut = 0; cut <= whole.length; cut++) {
        const { heard, lastId, retry } = read([whole.slice(0, cut), '', whole.slice(cut)]);
        assert.deepEqual(heard, said, `cut at ${cut}`);
        assert.deepEqual([lastId, retry], ['', 2500]);
      }
      assert.deepEqual(read([...whole]).heard, said, 'and letter by letter');
    });

  it('keeps the last identifier until another comes, and takes none with a NUL; what retry says must be a number', () => {
    assert.equal(read(['id: 1\ndata: a\n\ndata: b\n\n']).lastId, '1');
    assert.equal(read(['id: 1\n\nid: 2\0\n\n']).lastId, '1');
    assert.equal(read(['id: 1\n\nid: 2\ndata: never ended']).lastId, '1');
    assert.equal(read(['retry: soon\nretry: -1\n']).retry, undefined);
  });
});
