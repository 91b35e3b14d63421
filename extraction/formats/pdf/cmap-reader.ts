/**
 * Gives pdf.js the tables that older Chinese, Japanese and Korean files rely on without holding them.
 * They are with the program: nothing is fetched from elsewhere.
 */
export class CMapReader {
  async fetch({ name }: { readonly name: string }): Promise<{
    readonly cMapData: Uint8Array;
    readonly isCompressed: true;
  }> {
    const { cmaps } = await import('pdfjs-dist/cmaps');
    const packed = cmaps.get(name);
    if (packed === undefined) throw new Error(`there is no table called ${name}`);
    const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
    return { cMapData: bytes, isCompressed: true };
  }
}
