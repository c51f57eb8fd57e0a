/** A device whose clock is off by so many milliseconds. */
import type { Page } from 'playwright-core';

export const shiftClock = (page: Page, ahead: number): Promise<unknown> =>
  page.addInitScript((shift) => {
    const Real = Date;
    globalThis.Date = class extends Real {
      constructor(...given: []) {
        if (given.length > 0) super(...given);
        else super(Real.now() + shift);
      }
      static override now = () => Real.now() + shift;
    } as DateConstructor;
  }, ahead);
