/** The upload wire, tus 1.0.0 (core, creation, expiration, termination; https://tus.io/protocols/resumable-upload), for the OpenAPI document. */
const header = (name: string, description: string, required = true) => ({
  name,
  in: 'header',
  required,
  description,
  schema: { type: 'string' },
});
const version = header('Tus-Resumable', '1.0.0');
const sends = (names: Record<string, string>) =>
  Object.fromEntries(Object.entries(names).map(([name, description]) => [name, { description, schema: { type: 'string' } }]));
const problem = { description: 'Problem', content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } };
const uploadId = { name: 'uploadId', in: 'path', required: true, schema: { type: 'string' } };
const tags = ['uploads'];

export const tusPaths = {
  '/uploads': {
    post: {
      operationId: 'uploads.create',
      tags,
      parameters: [
        version,
        header('Upload-Length', 'Octets of the whole file'),
        header(
          'Upload-Metadata',
          'filename, filetype, caseId, requirementId, fingerprint: keys with base64 values (UTF-8), separated by commas',
        ),
      ],
      responses: {
        '201': { description: 'Announced', headers: sends({ Location: 'Where to send it', 'Upload-Expires': 'RFC 9110 date' }) },
        default: problem,
      },
    },
  },
  '/uploads/{uploadId}': {
    head: {
      operationId: 'uploads.offset',
      tags,
      parameters: [uploadId, version],
      responses: {
        '200': {
          description: 'Where it stands',
          headers: sends({ 'Upload-Offset': 'Octets that have arrived', 'Upload-Length': 'Octets of the whole file' }),
        },
        default: problem,
      },
    },
    patch: {
      operationId: 'uploads.send',
      tags,
      parameters: [uploadId, version, header('Upload-Offset', 'Where this body begins; 409 when it is not where the server stands')],
      requestBody: { required: true, content: { 'application/offset+octet-stream': {} } },
      responses: {
        '204': { description: 'Taken', headers: sends({ 'Upload-Offset': 'Octets that have arrived', 'Upload-Expires': 'RFC 9110 date' }) },
        default: problem,
      },
    },
    delete: {
      operationId: 'uploads.discard',
      tags,
      parameters: [uploadId, version],
      responses: { '204': { description: 'Gone' }, default: problem },
    },
  },
};
