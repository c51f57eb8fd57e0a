/** Whether one file may go to one requirement: the insurer's own rules, applied before a byte leaves. The server judges again. */
import type { Requirement } from '@avenant/api';
import { isAccepted } from '@avenant/api/file-kind.js';
import { isExecutableName } from '@avenant/api/file-name.js';
import { FINGERPRINT_COVERS } from './fingerprint.js';

/** Why a file is refused, with what a sentence needs to say how to put it right. Sizes in octets. */
export type FileRefusal =
  | { readonly code: 'empty' }
  | { readonly code: 'too_large'; readonly bytes: number; readonly max: number }
  | { readonly code: 'total_too_large'; readonly bytes: number; readonly max: number }
  | { readonly code: 'wrong_type'; readonly accept: readonly string[] }
  | { readonly code: 'too_many'; readonly max: number }
  | { readonly code: 'password_protected' }
  | { readonly code: 'duplicate' }
  /** The file has moved since it was chosen, or its cloud drive is offline. */
  | { readonly code: 'unreadable' }
  /** The next three are the insurer's findings, once the file has arrived. */
  | { readonly code: 'damaged' }
  | { readonly code: 'infected' }
  | { readonly code: 'unknown' };

/** The requirement's rules for its files. */
export type FileRules = Pick<Requirement, 'accept' | 'maxFiles' | 'maxBytesPerFile' | 'maxBytesTotal'>;

/** What reading a file has told. `mime` is its type by content. */
export interface FileFacts {
  readonly filename: string;
  readonly bytes: number;
  readonly mime?: string | undefined;
  readonly passwordProtected: boolean;
  readonly fingerprint: string;
}

/** A file that has its place in the requirement already. */
export interface PresentFile {
  readonly bytes: number;
  /** Absent: it was sent by another way, and cannot be compared. */
  readonly fingerprint?: string | undefined;
}

/** A refusal with what its sentence needs. `bytes`: of the file, or of all of them. */
export function refusal(code: FileRefusal['code'], rules: FileRules, bytes: number): FileRefusal {
  if (code === 'too_large') return { code, bytes, max: rules.maxBytesPerFile };
  if (code === 'total_too_large') return { code, bytes, max: rules.maxBytesTotal ?? bytes };
  if (code === 'too_many') return { code, max: rules.maxFiles };
  return code === 'wrong_type' ? { code, accept: rules.accept } : { code };
}

/** What its size alone forbids; needs no reading. */
export const badSize = (bytes: number, rules: FileRules): 'empty' | 'too_large' | undefined =>
  bytes === 0 ? 'empty' : bytes > rules.maxBytesPerFile ? 'too_large' : undefined;

/**
 * Whether two files are the same. `suspected`: too large for the fingerprint to cover them; both go on, and the insurer's SHA-256 settles.
 */
export function likeness(file: Pick<FileFacts, 'bytes' | 'fingerprint'>, other: PresentFile): 'same' | 'suspected' | 'different' {
  if (file.fingerprint !== other.fingerprint) return 'different';
  return file.bytes <= FINGERPRINT_COVERS ? 'same' : 'suspected';
}

/** The whole verdict: the first reason that forbids the file, or nothing. `present`: what the requirement holds already, refused files apart. */
export function refuseFile(file: FileFacts, rules: FileRules, present: readonly PresentFile[]): FileRefusal | undefined {
  const total = present.reduce((sum, other) => sum + other.bytes, file.bytes);
  const reasons: readonly (readonly [isSo: boolean, FileRefusal['code']])[] = [
    [!isAccepted(file.mime, rules.accept) || isExecutableName(file.filename), 'wrong_type'],
    [file.passwordProtected, 'password_protected'],
    [present.some((other) => likeness(file, other) === 'same'), 'duplicate'],
    [present.length >= rules.maxFiles, 'too_many'],
    [total > (rules.maxBytesTotal ?? total), 'total_too_large'],
  ];
  const code = badSize(file.bytes, rules) ?? reasons.find(([isSo]) => isSo)?.[1];
  return code && refusal(code, rules, code === 'total_too_large' ? total : file.bytes);
}
