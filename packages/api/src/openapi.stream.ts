/** What is told of while a page is open: server-sent events, for the OpenAPI document. */
export const streamPaths = {
  '/stream': {
    get: {
      operationId: 'events.watch',
      tags: ['events'],
      description:
        'Server-sent events (HTML Standard, 9.2): each has the name and the JSON of a StreamEvent. A comment every 15 seconds keeps the ' +
        'connection open. Listening does not lengthen the session; the stream ends with it. Nothing is sent again after a cut: who was ' +
        'away asks by the usual questions. `session.expiring` comes two minutes before the session ends, `at` being when it does: it is for ' +
        'clients that keep no time. The elements go by the dates of the session itself, and need none.',
      parameters: [],
      responses: {
        '200': {
          description: 'Events, for as long as the session lives',
          content: { 'text/event-stream': { schema: { type: 'string' }, 'x-event-schema': { $ref: '#/components/schemas/StreamEvent' } } },
        },
        default: { description: 'Problem', content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } },
      },
    },
  },
};
