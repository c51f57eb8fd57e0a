import axe from 'axe-core';

/** What axe judges: everything, or only what depends on the colours and on the room there is. */
const rules = {
  all: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  coloursAndRoom: ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable'],
} as const;

/** Fails with what axe-core finds there: rule, and where. */
export async function axeClean(element: Element, what: keyof typeof rules = 'all'): Promise<void> {
  const { violations } = await axe.run(element, { runOnly: [...rules[what]], resultTypes: ['violations'] });
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id} (${help}) at ${JSON.stringify(target)}: ${failureSummary?.split('\n').at(-1)?.trim()}`,
    ),
  );
  if (found.length > 0) throw new Error(`axe finds ${found.length}: ${found.slice(0, 3).join(' — ')}`);
}
