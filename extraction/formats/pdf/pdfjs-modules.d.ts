declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  /** What pdf.js runs in this very thread where there is no Web Worker. */
  export const WorkerMessageHandler: unknown;
}

/** Made by the build from the package's folder of this name. */
declare module 'pdfjs-dist/cmaps' {
  /** Base64 of each table, by its name. */
  export const cmaps: ReadonlyMap<string, string>;
}
