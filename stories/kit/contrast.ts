const surfaces = ['surface', 'surface-raised', 'surface-sunken'];
const tones = ['info', 'success', 'warning', 'danger'];

/** Pairs that customers read (4.5 : 1) or steer by (3 : 1), each on every surface that it stands on (WCAG 2.2, 1.4.3 and 1.4.11). */
export const pairs: readonly { readonly front: string; readonly backs: readonly string[]; readonly wanted: number }[] = [
  { front: 'text', backs: [...surfaces, 'accent-subtle'], wanted: 4.5 },
  { front: 'text-muted', backs: surfaces, wanted: 4.5 },
  { front: 'accent-text', backs: [...surfaces, 'accent-subtle'], wanted: 4.5 },
  { front: 'on-accent', backs: ['accent-solid'], wanted: 4.5 },
  ...tones.map((tone) => ({ front: `${tone}-text`, backs: [`${tone}-subtle`, ...surfaces], wanted: 4.5 })),
  { front: 'border-strong', backs: surfaces, wanted: 3 },
  { front: 'focus', backs: surfaces, wanted: 3 },
  ...tones.map((tone) => ({ front: tone, backs: surfaces, wanted: 3 })),
];

let pen: CanvasRenderingContext2D | undefined;
/** What this browser paints for a colour, however it is written: sRGB, 0 to 255. */
function painted(color: string): readonly number[] {
  pen ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
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
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/** How each pair reads on that element now: the poorest of its surfaces. */
export function contrastsOn(element: Element) {
  const style = getComputedStyle(element);
  const colour = (name: string) => style.getPropertyValue(`--_av-color-${name}`).trim();
  return pairs.map(({ front, backs, wanted }) => {
    const [poorest] = backs.map((back) => ({ back, ratio: contrast(colour(front), colour(back)) })).sort((a, b) => a.ratio - b.ratio);
    return { front, wanted, ...poorest! };
  });
}
