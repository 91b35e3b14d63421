import type { OpenFailure } from '../ipc/contract.js';
import { openErrorText } from './errors.js';
import { count } from './numbers.js';

/** Several files, read one after another. */
export const queueMessages = {
  title: 'Queue',
  open: 'Queue',
  list: 'Articles in the queue',
  close: 'Close the queue',
  empty:
    'The queue is empty. Choose or drop several files, or a folder, and they are read one after another.',
  intro: 'When one is read to its end, the next is opened and read.',
  current: 'open now',
  failed: 'could not be opened',
  remove: 'Remove',
  removeNamed: (name: string) => `Remove ${name}`,
  removed: (name: string, left: number) => `Removed ${name}. ${count(left)} left.`,
  clear: 'Clear the queue',
  cleared: 'The queue is empty.',
  next: 'Next article',
  previous: 'Previous article',
  noNext: 'There is no next article in the queue.',
  noPrevious: 'There is no previous article in the queue.',
  comesNext: (name: string) => `Next: ${name}.`,
  position: (at: number, of: number) => `Article ${count(at)} of ${count(of)} in the queue.`,
  leftOut: (files: number) =>
    `The queue is full: ${count(files)} ${files === 1 ? 'file was' : 'files were'} left out.`,
  skipped: ({ name, error }: OpenFailure) => `Skipped ${name}. ${openErrorText(error).cause}`,
  folder: 'Open a folder',
} as const;
