/** What a file's name may and may not do, on both sides of an upload. A name is shown to people: it must not lie, hide or lead anywhere. */

const LONGEST = 200;
/** Controls, spelled out or not, and direction marks and overrides (UAX #9): U+202E shows « exe.pdf » where the name ends in « fdp.exe ». */
const invisible = /%00|[\p{Cc}\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|\p{Cs}/gu;
const executable =
  /\.(apk|app|bat|cmd|com|cpl|dll|dmg|exe|hta|html?|iso|jar|jse?|lnk|mjs|msi|pif|ps1|reg|scr|sh|svgz?|url|vb[es]?|wsf|xhtml)$/i;

/**
 * The name without its path, control characters and direction marks; NFC (phones and Macs send NFD); at most 200 characters, cut before
 * the extension. Empty becomes `document`.
 */
export function safeFilename(name: string): string {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1)!;
  const clean = last.replace(invisible, '').trim();
  if (/^\.*$/.test(clean)) return 'document';
  const characters = [...clean];
  if (characters.length <= LONGEST) return clean;
  const extension = /\.[^.]{1,10}$/u.exec(clean)?.[0] ?? '';
  return characters.slice(0, LONGEST - extension.length).join('') + extension;
}

/** Whether a computer would run what bears this name, whatever its bytes say: `facture.pdf.exe`. */
export const isExecutableName = (name: string): boolean => executable.test(safeFilename(name));
