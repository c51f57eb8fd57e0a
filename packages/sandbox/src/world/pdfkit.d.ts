/** What @types/pdfkit does not know yet: in a page the library is handed the metrics of the standard fonts that it uses. */
declare module 'pdfkit/standard-fonts/Helvetica' {
  const font: object;
  export default font;
}
