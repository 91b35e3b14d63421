declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  /** What pdf.js runs in this very thread where there is no Web Worker. */
  export const WorkerMessageHandler: unknown;
  /**
   * Added by the build: what may still be unpacked (bytes) and carried out (operations of drawing). Below
   * zero pdf.js throws.
   */
  export const budget: { bytes: number; operations: number };
}

/** Made by the build from the package's folder of this name. */
declare module 'pdfjs-dist/cmaps' {
  /** Base64 of each table, by its name. */
  export const cmaps: ReadonlyMap<string, string>;
}
