import axe from 'axe-core';

const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Fails with what axe-core finds there: rule, and where. */
export async function axeClean(element: Element): Promise<void> {
  const { violations } = await axe.run(element, { runOnly, resultTypes: ['violations'] });
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id} (${help}) at ${JSON.stringify(target)}: ${failureSummary?.split('\n').at(-1)?.trim()}`,
    ),
  );
  if (found.length > 0) throw new Error(`axe finds ${found.length}: ${found.slice(0, 3).join(' — ')}`);
}
