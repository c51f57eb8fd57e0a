/** Pixels of a side, for a screen of double density. */
const side = 96;
const pictures = new WeakMap<File, HTMLCanvasElement>();

/** A picture drawn small, cropped to a square. The browser decodes it off the page's thread; one that it cannot read leaves the icon behind it. */
export function thumbnail(file: File): HTMLCanvasElement {
  let canvas = pictures.get(file);
  if (!canvas) {
    canvas = document.createElement('canvas');
    canvas.width = canvas.height = side;
    pictures.set(file, canvas);
    void draw(canvas, file);
  }
  return canvas;
}

async function draw(canvas: HTMLCanvasElement, file: File): Promise<void> {
  try {
    const picture = await createImageBitmap(file, { resizeWidth: side * 2, resizeQuality: 'medium' });
    const { width, height } = picture;
    const edge = Math.min(width, height);
    canvas.getContext('2d')?.drawImage(picture, (width - edge) / 2, (height - edge) / 2, edge, edge, 0, 0, side, side);
    picture.close();
  } catch {
    canvas.hidden = true;
  }
}
