/** Where something has stood while something else went on, in whole CSS pixels of the document: one place, or a finger may miss it. */
export async function placesOf(what: () => Element, during: () => Promise<unknown>): Promise<number[]> {
  const places = new Set<number>();
  const look = () => places.add(Math.round(what().getBoundingClientRect().top + scrollY));
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
