/** Bytes that tell what a file is. */
export interface Signature {
  /** Offset; 0 where it is not given. */
  readonly at?: number;
  /** Each character stands for the byte of its code. */
  readonly bytes: string;
}

/** Whether `file` has these bytes in this place. */
export function carries(file: Uint8Array, { at = 0, bytes }: Signature): boolean {
  for (let i = 0; i < bytes.length; i++) {
    if (file[at + i] !== bytes.charCodeAt(i)) return false;
  }
  return true;
}
