/** The text of a PDF of ours: what stands between the brackets of its `Tj`, as one line. */
export const textOf = (pdf: string) =>
  Array.from(pdf.matchAll(/\(((?:\\.|[^\\)])*)\) Tj/gs), ([, text]) =>
    text!.replace(/\\(\d{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8))),
  )
    .join(' ')
    .replaceAll('\x92', '’')
    .replaceAll('\x80', '€');
