/** What pdf.js fetches when a paper is opened stands beside the build, in `pdf/`: its worker, fonts, character maps and decoders. */
const here = import.meta.url; // apart, so that no bundler takes the folder for a file
let folder = new URL('../pdf/', here).href;

/** For a page whose bundler moves our modules: where the folder `pdf/` of the package is served. */
export function servePdfFilesFrom(address: string): void {
  folder = new URL(address.replace(/\/*$/, '/'), document.baseURI).href;
}

export const pdfFile = (path: string): string => new URL(path, folder).href;
