const pages = import.meta.glob<string>('./decisions/*.mdx', { eager: true, query: '?raw', import: 'default' });

/** As Storybook makes the address of a page out of its title. */
const addressOf = (title: string) =>
  `?path=/docs/${title
    .toLowerCase()
    .replace(/[\s’–—―′¿'`~!@#$%^&*()_|+\-=?;:",.<>{}[\]\\/]+/g, '-')
    .replace(/^-|-$/g, '')}--docs`;

/** Text of a page without its marks. */
const plain = (text: string) => text.replaceAll(/[`*]/g, '').trim();

/** Every decision, as its own page says it: number, title, and the decision itself. */
export const decisions = Object.entries(pages)
  .map(([path, page]) => {
    const [, title = ''] = /<Meta title="([^"]+)"/.exec(page) ?? [];
    return {
      number: /\/(\d+)-/.exec(path)?.[1] ?? '',
      title: plain(/^# (.+)$/m.exec(page)?.[1] ?? ''),
      text: plain(/^\*\*Decision\.\*\* (.+)$/m.exec(page)?.[1] ?? ''),
      href: addressOf(title),
    };
  })
  .sort((a, b) => a.number.localeCompare(b.number));
