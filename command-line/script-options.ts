const DOMS = ['plain', 'jsdom', 'chromium'] as const;

/** What `script` was asked to do. */
export interface ScriptOptions {
  readonly files: readonly string[];
  readonly skipped: boolean;
  /** Quotations in prose are given to the people who are quoted. */
  readonly quotes: boolean;
  /** What makes documents of pages: plain nodes, jsdom, or the app's own extraction in Chromium. */
  readonly dom: (typeof DOMS)[number];
}

export const SCRIPT_USAGE =
  'usage: npm run --silent script -- [--skipped] [--quotes] [--dom plain|jsdom|chromium] FILE...';

/** Reads the command line; null when it can't be understood. After `--` there are only files. */
export function scriptOptions(args: readonly string[]): ScriptOptions | null {
  const files: string[] = [];
  let skipped = false;
  let quotes = false;
  let name: string = 'plain';
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? '';
    if (arg === '--') {
      files.push(...args.slice(i + 1));
      break;
    } else if (arg === '--skipped') skipped = true;
    else if (arg === '--quotes') quotes = true;
    else if (arg === '--dom') name = args[++i] ?? '';
    else if (arg.startsWith('--dom=')) name = arg.slice('--dom='.length);
    else if (arg.startsWith('-') && arg !== '-') return null;
    else files.push(arg);
  }
  const dom = DOMS.find((each) => each === name);
  if (files.length === 0 || dom === undefined) return null;
  return { files, skipped, quotes, dom };
}
