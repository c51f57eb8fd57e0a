import type { Translation } from '../kit/labels.js';
import type { PdfReaderWords } from './pdf-reader.labels.js';

const it: Translation<PdfReaderWords> = {
  close: 'Chiudere',
  opening: 'Apertura del documento…',
  slow: 'Ci vuole più tempo del previsto. Può anche scaricare il documento.',
  pages: 'Pagine del documento',
  tools: 'Strumenti di lettura',
  previous: 'Pagina precedente',
  next: 'Pagina successiva',
  page: 'Pagina',
  smaller: 'Ridurre',
  larger: 'Ingrandire',
  rotate: 'Ruotare',
  print: 'Stampare',
  search: 'Cercare nel documento',
  find: 'Cercare',
  notPrinted: 'Impossibile preparare la stampa. Scarichi il documento per stamparlo.',
  broken: 'Questo documento è danneggiato e non può essere mostrato qui. Lo scarichi, o ne chieda un altro.',
  encrypted: 'Questo documento è protetto da una password e non può essere mostrato qui. Lo scarichi per aprirlo.',
  endless: 'Questo documento non viene mostrato. Lo scarichi per aprirlo.',
  retry: 'Riprovare',
  ofPages: (p) => `Pagina ${p.page} di ${p.count}`,
  of: (p) => `di ${p.count}`,
  zoomed: (p) => `Zoom ${p.percent}`,
  rotated: (p) => `Documento ruotato di ${p.degrees} gradi`,
  found: (p) => `Trovato a pagina ${p.page}`,
  notFound: (p) => `«${p.words}» non figura in questo documento.`,
  printing: (p) => `Preparazione della stampa, pagina ${p.page} di ${p.count}…`,
  pageRange: (p) => `Inserisca un numero di pagina da 1 a ${p.count}.`,
};
export default it;
