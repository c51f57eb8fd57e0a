import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { fileText } from './icons/file-text.js';

type Icon = () => TemplateResult;

const fetched: Readonly<Record<string, () => Promise<Icon>>> = {
  borrower: () => import('./icons/landmark.js').then(({ landmark }) => landmark),
  construction_liability: () => import('./icons/hard-hat.js').then(({ hardHat }) => hardHat),
  motor: () => import('./icons/car.js').then(({ car }) => car),
  home: () => import('./icons/house.js').then(({ house }) => house),
  health: () => import('./icons/heart-pulse.js').then(({ heartPulse }) => heartPulse),
  group_health: () => import('./icons/heart-pulse.js').then(({ heartPulse }) => heartPulse),
  pet: () => import('./icons/paw-print.js').then(({ pawPrint }) => pawPrint),
  legal_protection: () => import('./icons/scale.js').then(({ scale }) => scale),
};

const known = new Map<string, Icon>();
const coming = new Map<string, Promise<unknown>>();

function bring(line: string): Promise<unknown> {
  let icon = coming.get(line);
  if (!icon) {
    icon = fetched[line]!().then((drawing) => known.set(line, drawing));
    icon.catch(() => coming.delete(line)); // The next drawing asks again.
    coming.set(line, icon);
  }
  return icon;
}

/** The icon of a line of insurance: a page fetches those of the contracts that it shows. A sheet of paper stands in for the others. */
export function productIcon(line: string, host: ReactiveControllerHost): TemplateResult {
  const icon = known.get(line);
  if (!icon && Object.hasOwn(fetched, line))
    bring(line).then(
      () => host.requestUpdate(),
      () => {},
    );
  return (icon ?? fileText)();
}
