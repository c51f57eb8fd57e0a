import { createHash, randomBytes } from 'node:crypto';

/** A file that no two runs have in common, with the digest that must arrive. */
export function randomFile(bytes: number): { file: Blob; sha256: string; bytes: number } {
  const content = randomBytes(bytes);
  return { file: new Blob([content]), sha256: createHash('sha256').update(content).digest('hex'), bytes };
}

export const intentFor = (file: Blob, filename = 'relevé d’octobre 📄.pdf') => ({
  caseId: 'cas_1',
  requirementId: 'req_9',
  filename,
  filetype: 'application/pdf',
  bytes: file.size,
  fingerprint: `${file.size}-aa-bb`,
});
