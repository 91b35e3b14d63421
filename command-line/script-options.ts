/** What `script` was asked to do. */
export interface ScriptOptions {
  readonly files: readonly string[];
  readonly skipped: boolean;
  /** Quotations in prose are given to the people who are quoted. */
  readonly quotes: boolean;
  readonly dom: 'jsdom' | 'chromium';
}

export const SCRIPT_USAGE =
  'usage: npm run --silent script -- [--skipped] [--quotes] [--dom jsdom|chromium] FILE...';

/** Reads the command line; null when it can't be understood. After `--` there are only files. */
export function scriptOptions(args: readonly string[]): ScriptOptions | null {
  const files: string[] = [];
  let skipped = false;
  let quotes = false;
  let dom: string = 'jsdom';
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? '';
    if (arg === '--') {
      files.push(...args.slice(i + 1));
      break;
    } else if (arg === '--skipped') skipped = true;
    else if (arg === '--quotes') quotes = true;
    else if (arg === '--dom') dom = args[++i] ?? '';
    else if (arg.startsWith('--dom=')) dom = arg.slice('--dom='.length);
    else if (arg.startsWith('-') && arg !== '-') return null;
    else files.push(arg);
  }
  if (files.length === 0 || (dom !== 'jsdom' && dom !== 'chromium')) return null;
  return { files, skipped, quotes, dom };
}
