import { isLeftBehindByPdf } from '../formats/pdf/left-behind.js';

/** Keeps a process alive through what pdf.js leaves behind; mistakes of ours end it as always. */
export function outliveRejections(): void {
  process.on('unhandledRejection', (reason) => {
    if (!isLeftBehindByPdf(reason)) throw reason;
  });
}
