import { generate } from 'lean-qr/nano';
import { type TemplateResult, html, svg } from 'lit';

/** White around it, in modules: without it, cameras do not find it (ISO/IEC 18004). */
const margin = 4;

/** A text as a QR code: one drawing, whose every dark run is one stroke of a path. `label` says where it leads. */
export function qrCode(text: string, label: string): TemplateResult {
  const code = generate(text);
  const size = code.size + 2 * margin;
  let path = '';
  for (let y = 0; y < code.size; y += 1)
    for (let x = 0; x < code.size; x += 1) {
      const from = x;
      while (code.get(x, y)) x += 1;
      if (x > from) path += `M${from + margin} ${y + margin}h${x - from}v1h${from - x}z`;
    }
  return html`<svg class="qr" part="qr" role="img" aria-label=${label} viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">
    ${svg`<path d=${path}></path>`}
  </svg>`;
}
