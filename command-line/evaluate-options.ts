/** What `evaluate` was asked to do. */
export interface EvaluateOptions {
  /** Folder of samples: one sub-folder each, with a file named `input.*` in it. */
  readonly folder: string;
  /** File to write to, or null for standard output. */
  readonly out: string | null;
}

export const EVALUATE_USAGE = 'usage: npm run --silent evaluate -- [--out FILE] DIR';

/** Reads the command line; null when it can't be understood. */
export function evaluateOptions(args: readonly string[]): EvaluateOptions | null {
  const folders: string[] = [];
  let out: string | null = null;
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? '';
    if (arg === '--out') out = args[++i] ?? '';
    else if (arg.startsWith('--out=')) out = arg.slice('--out='.length);
    else if (arg !== '--' && arg.startsWith('-')) return null;
    else if (arg !== '--') folders.push(arg);
  }
  const [folder] = folders;
  return folder === undefined || folders.length > 1 || out === '' ? null : { folder, out };
}
