declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  /** What pdf.js runs in this very thread where there is no Web Worker. */
  export const WorkerMessageHandler: unknown;
}
