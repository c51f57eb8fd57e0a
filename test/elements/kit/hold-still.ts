const placeOf = (what: Element) => Math.round(what.getBoundingClientRect().top + scrollY);

/** Waits until something has stood in one place for twenty frames: the words of a language come in several files. */
export async function atRest(what: () => Element): Promise<void> {
  let before: number | undefined;
  for (let frames = 0; frames < 20; frames += 1) {
    const now = placeOf(what());
    if (now !== before) [before, frames] = [now, 0];
    await new Promise(requestAnimationFrame);
  }
}

/** Where something has stood while something else went on, in whole CSS pixels of the document: one place, or a finger may miss it. */
export async function placesOf(what: () => Element, during: () => Promise<unknown>): Promise<number[]> {
  const places = new Set<number>();
  const look = () => places.add(placeOf(what()));
  let going = true;
  const watching = (async () => {
    for (; going; await new Promise(requestAnimationFrame)) look();
  })();
  try {
    look();
    await during();
    look();
  } finally {
    going = false;
    await watching;
  }
  return [...places];
}
