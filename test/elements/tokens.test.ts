import { type AvenantElementClass, ContractCard, define, tokens } from '@avenant/elements';
import { expect } from 'chai';
import { contract } from './kit/answers.ts';
import { changes } from './kit/changes.ts';
import { find } from './kit/roles.ts';
import { mount } from './kit/stage.ts';

const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
/** What Chromium paints for a colour, however it is written: sRGB, 0 to 255. */
function painted(color: string): number[] {
  pen.clearRect(0, 0, 1, 1);
  pen.fillStyle = color;
  pen.fillRect(0, 0, 1, 1);
  return [...pen.getImageData(0, 0, 1, 1).data];
}
function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = painted(color).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
/** WCAG 2.2, contrast ratio. */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const surfaces = ['surface', 'surface-raised', 'surface-sunken'];
const tones = ['info', 'success', 'warning', 'danger'];
const text: [string, string[]][] = [
  ['text', [...surfaces, 'accent-subtle']],
  ['text-muted', surfaces],
  ['accent-text', [...surfaces, 'accent-subtle']],
  ['on-accent', ['accent-solid']],
  ...tones.map((tone): [string, string[]] => [`${tone}-text`, [`${tone}-subtle`, ...surfaces]]),
];
const controls: [string, string[]][] = [
  ['border-strong', surfaces],
  ['focus', surfaces],
  ...tones.map((tone): [string, string[]] => [tone, surfaces]),
];

/** Round the wheel, and what brands do besides: black, white, greys, a yellow, a neon. */
const wheel = [
  ...Array.from({ length: 18 }, (_, i) => `hsl(${i * 20} 85% ${i % 2 ? 35 : 55}%)`),
  '#000000',
  '#ffffff',
  '#808080',
  '#ffe600',
  '#39ff14',
  '#0e5a6e',
];

async function card(theme: 'light' | 'dark' = 'light') {
  const it = mount(ContractCard, { contract: contract(), contractHref: '/c/{id}' }, { theme });
  await find('heading', 'Lumio Libre');
  // Types come after the first paint.
  await changes.until(() => CSS.supports('color', 'red') && getComputedStyle(document.body).getPropertyValue('--_av-color-accent') !== '');
  const value = (name: string) => getComputedStyle(it.element).getPropertyValue(`--_av-${name}`).trim();
  return { ...it, value };
}

describe('tokens', () => {
  for (const theme of ['light', 'dark'] as const)
    it(`text 4.5 to 1 and controls 3 to 1, ${theme}, whatever the accent`, async () => {
      const { provider, value } = await card(theme);
      const poor: string[] = [];
      for (const accent of wheel) {
        provider.style.setProperty('--avenant-color-accent', accent);
        const check = (pairs: typeof text, wanted: number) => {
          for (const [front, backs] of pairs)
            for (const back of backs) {
              const ratio = contrast(value(`color-${front}`), value(`color-${back}`));
              if (ratio < wanted) poor.push(`${accent}: ${front} on ${back} ${ratio.toFixed(2)}`);
            }
        };
        check(text, 4.5);
        check(controls, 3);
      }
      expect(poor).to.deep.equal([]);
    });

  it('F20: hostile values fall back, ask nobody, and add no rule', async () => {
    const { provider, element, value } = await card();
    const before = Object.fromEntries(tokens.map(([name]) => [name, value(name)]));
    const requests = performance.getEntriesByType('resource').length;
    const isColor = (name: string) => name.startsWith('color-');
    const typed = tokens.filter(([name, initial]) => isColor(name) || /^[\d.]+(px|rem)$/.test(initial));
    expect(typed.length).to.be.above(20);
    for (const hostile of [
      `url(${location.origin}/steal.png)`,
      'red;} * {display:none',
      'x'.repeat(100_000),
      'expression(alert(1))',
      '-1e9',
      'var(--nothing)',
      'calc(1px / 0 * red)',
    ]) {
      for (const [name] of tokens) provider.style.setProperty(`--avenant-${name}`, hostile);
      for (const [name] of typed) {
        const now = value(name);
        expect(now, `${name} with ${hostile.slice(0, 20)}`)
          .to.not.contain('url(')
          .and.not.contain('steal');
        // Something that paints or measures: never nothing at all.
        if (isColor(name)) expect(CSS.supports('color', now), `${name}: ${now}`).to.equal(true);
        else expect(CSS.supports('width', now) || now.startsWith('-'), `${name}: ${now}`).to.equal(true);
      }
      expect(element.checkVisibility()).to.equal(true);
      for (const [name] of tokens) provider.style.removeProperty(`--avenant-${name}`);
    }
    expect(
      performance
        .getEntriesByType('resource')
        .slice(requests)
        .filter(({ name }) => name.includes('steal')),
    ).to.deep.equal([]);
    expect(Object.fromEntries(tokens.map(([name]) => [name, value(name)]))).to.deep.equal(before);
  });

  it('none is unused, and none is used without being one', async () => {
    const { tokenStyles } = await import('@avenant/elements/kit/tokens.js');
    const { lightFormStyles } = await import('@avenant/elements/ui/light-form.styles.js');
    const { lightFormMoreStyles } = await import('@avenant/elements/ui/light-form-more.styles.js');
    // The provider fetches its dialog when it needs it.
    const { dialogStyles } = await import('@avenant/elements/ui/dialog.styles.js');
    const classes = Object.values(await import('@avenant/elements')).filter((it) => typeof it === 'function' && 'tag' in it && it.tag);
    (classes as AvenantElementClass[]).forEach(define);
    const sheets = (classes as unknown as { elementStyles: { cssText: string }[] }[]).flatMap(({ elementStyles }) =>
      elementStyles.map(({ cssText }) => cssText),
    );
    expect(sheets.length).to.be.above(20);
    const used = new Set(
      [...sheets, lightFormStyles('form'), lightFormMoreStyles('form'), dialogStyles.cssText].flatMap((sheet) =>
        [...sheet.matchAll(/var\(--_av-([\w-]+)/g)].map(([, name]) => name!),
      ),
    );
    const own = [...tokenStyles.cssText.matchAll(/from var\(--_av-([\w-]+)/g)].map(([, name]) => name!);
    const names = tokens.map(([name]) => name);
    expect(
      [...used].filter((name) => !names.includes(name)),
      'used without being one',
    ).to.deep.equal([]);
    expect(
      names.filter((name) => !used.has(name) && !own.includes(name)),
      'unused',
    ).to.deep.equal([]);
  });
});
