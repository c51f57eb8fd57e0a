import type { Requirement } from '@avenant/api';
import { JustificatifDropzone } from '@avenant/elements';
import { page, requirement } from './answers.ts';
import { changes } from './changes.ts';
import { choose } from './files.ts';
import { StubInsurer } from './insurer.ts';
import { findField, get } from './roles.ts';
import { mount, type StageOptions } from './stage.ts';
import { textOf } from './visible-text.ts';

export const label = 'Relevé d’indemnités';
const way = (name: string, document: string) => `${name} pour « ${document} »`;

/** The input behind « Parcourir ». */
export const browse = (document = label): Promise<HTMLInputElement> => findField(way('Parcourir et ajouter un fichier…', document));
export const camera = (document = label): Promise<HTMLInputElement> => findField(way('Prendre une photo', document));
export const zone = (document: string | RegExp = label): HTMLElement => get('region', document);
export const confirm = (): HTMLElement => get('button', 'Confirmer');

/** A deposit that is open, for the requirements given. */
export async function deposit(
  insurer = new StubInsurer(),
  requirements: readonly Requirement[] = [requirement()],
  options: StageOptions = {},
  given: Partial<JustificatifDropzone> = {},
) {
  insurer.on('cases.requirements', () => page(...requirements));
  const it = mount(JustificatifDropzone, { caseId: 'cas_1', caseHref: '/dossiers/{id}', ...given }, { insurer, ...options });
  const input = await browse(requirements[0]?.label);
  return { ...it, input, add: (...files: File[]) => choose(input, ...files) };
}

/** Waits until the page says it. */
export const says = (element: Element, words: string): Promise<unknown> =>
  changes.until(() => {
    if (!textOf(element).includes(words)) throw new Error(`« ${words} » is not in: ${textOf(element)}`);
  });
