import { noChange } from 'lit';
import { Directive, type ElementPart, directive } from 'lit/directive.js';

/** Pixels of a side, for a screen of double density. */
const side = 96;

/** Draws a picture small, cropped to a square. The browser decodes it off the page's thread; a picture it cannot read leaves the icon behind it. */
class Thumbnail extends Directive {
  #file?: Blob;

  render(_file: Blob): unknown {
    return noChange;
  }

  override update(part: ElementPart, [file]: [Blob]): unknown {
    if (file !== this.#file) void this.#draw(part.element as HTMLCanvasElement, (this.#file = file));
    return noChange;
  }

  async #draw(canvas: HTMLCanvasElement, file: Blob): Promise<void> {
    try {
      const picture = await createImageBitmap(file, { resizeWidth: side * 2, resizeQuality: 'medium' });
      const edge = Math.min(picture.width, picture.height);
      canvas.hidden = false;
      canvas.width = canvas.height = side;
      canvas.getContext('2d')?.drawImage(picture, (picture.width - edge) / 2, (picture.height - edge) / 2, edge, edge, 0, 0, side, side);
      picture.close();
    } catch {
      canvas.hidden = true;
    }
  }
}

export const thumbnail = directive(Thumbnail);
