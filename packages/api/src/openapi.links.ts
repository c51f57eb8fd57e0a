/** Where a document's link leads: bytes that the browser fetches by itself, for the OpenAPI document. */
export const linkPaths = {
  '/files/{token}': {
    get: {
      operationId: 'documents.bytes',
      tags: ['documents'],
      description: 'The address that `documents.link` gave. The token is the permission: no session is needed, for a minute at most.',
      security: [],
      parameters: [{ name: 'token', in: 'path', required: true, schema: { type: 'string' } }],
      responses: {
        '200': {
          description: 'The bytes, as an attachment',
          headers: { 'Content-Disposition': { description: 'attachment, with the file’s name (RFC 6266)', schema: { type: 'string' } } },
          content: { '*/*': {} },
        },
        default: { description: 'Problem', content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } },
      },
    },
  },
};
