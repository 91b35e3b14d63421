import type { OpenError, SaveError } from '../errors.js';

/** What went wrong, and what to do about it: one plain sentence each. */
export interface ErrorText {
  readonly cause: string;
  readonly action: string;
}

type Words<E extends { readonly kind: string }> = {
  readonly [Kind in E['kind']]: (error: E & { readonly kind: Kind }) => ErrorText;
};

const openErrors: Words<OpenError> = {
  'not-found': () => ({
    cause: 'There is no file of this name.',
    action: 'Check whether it was moved or renamed, then open it again.',
  }),
  'not-a-file': () => ({
    cause: 'This is a folder or a device, not a file.',
    action: 'Choose a saved web page or a text file.',
  }),
  'nothing-inside': () => ({
    cause: 'There is no file in this folder that can be opened.',
    action:
      'Choose the folder in which the saved articles lie; folders inside it are not looked into.',
  }),
  'not-allowed': () => ({
    cause: 'You are not allowed to read this file.',
    action: 'Change its permissions, or save the article again in a folder of your own.',
  }),
  'not-readable': ({ code }) => ({
    cause: `The system could not read this file (${code}).`,
    action: 'Check that the disk is connected, then open it again.',
  }),
  'no-answer': () => ({
    cause: 'The drive it is on did not answer in time.',
    action: 'Check the connection, or copy the file to this computer and open it there.',
  }),
  empty: () => ({
    cause: 'There is no text in it.',
    action: 'Save or copy the article again, then open it.',
  }),
  'too-large': ({ bytes, limit }) => ({
    cause: `It is too large: ${size(bytes, limit)}, and at most ${megabytes(limit)} can be opened.`,
    action: 'Save the page without its pictures, or as text only.',
  }),
  'not-text': ({ found }) => ({
    cause: `This is not a web page or a text (it looks like: ${found}).`,
    action: 'Save the article as a web page or as text, then open that.',
  }),
  'not-an-article': () => ({
    cause: 'No article was found in this page.',
    action: 'Open the article itself in your browser and save it from there.',
  }),
  frames: () => ({
    cause: 'This page is a frame around other pages, and their text is not in this file.',
    action: 'In your browser, open the frame with the article in a tab of its own, and save that.',
  }),
  damaged: ({ found }) => ({
    cause: `This ${found} is damaged or incomplete.`,
    action: 'Save, copy or download it again, then open it.',
  }),
  protected: ({ found }) => ({
    cause: `This ${found} is locked, with a password or by the shop it comes from.`,
    action: 'Unlock it in the program it belongs to, save it without the lock, and open that.',
  }),
  'holds-no-article': ({ found }) => ({
    cause: `There is no article in this ${found}.`,
    action: 'Look for the web page or the text inside it, and open that.',
  }),
  'unpacks-too-far': ({ found }) => ({
    cause: `This ${found} unpacks to far more than it holds, as harmful files do.`,
    action: 'If you trust it, unpack it yourself and open the page or the text inside it.',
  }),
  'too-many-parts': ({ found, limit }) => ({
    cause: `This ${found} has too many parts: at most ${limit} can be opened.`,
    action: 'Take out the web page or the text, and open that.',
  }),
  'old-format': ({ found, instead }) => ({
    cause: `This ${found} is in a format of before 2007, which can't be opened.`,
    action: `Open it in the program it was written with, save it as ${instead}, and open that.`,
  }),
  'pictures-of-text': ({ found }) => ({
    cause: `This ${found} holds only pictures of its pages, without text that can be read.`,
    action: 'Have the text recognised by a scanning program (OCR), and open what it saves.',
  }),
  'took-too-long': () => ({
    cause: 'Reading it took too long, so Duologue gave up.',
    action: 'Try again, or save the article as text only and open that.',
  }),
  'extraction-crashed': () => ({
    cause: 'This page made the reading part of Duologue fail.',
    action: 'Save the article as text only and open that.',
  }),
  unexpected: ({ id }) => ({
    cause: `Something went wrong inside Duologue (number ${id}).`,
    action: 'Try again; if it stays, please report it with this number.',
  }),
};

const saveErrors: Words<SaveError> = {
  'disk-full': () => ({
    cause: 'Your settings could not be saved, because the disk is full.',
    action: 'They hold until you close Duologue; make some room to keep them.',
  }),
  'not-writable': ({ path }) => ({
    cause: `Your settings could not be saved, because ${path} may not be written.`,
    action:
      'They hold until you close Duologue; change the permissions of its folder to keep them.',
  }),
  'newer-version': () => ({
    cause: 'Your settings were made by a newer Duologue, so this one leaves them as they are.',
    action: 'Changes hold until you close Duologue; update it to keep them.',
  }),
  unexpected: ({ path }) => ({
    cause: `Your settings could not be saved in ${path}.`,
    action: 'They hold until you close Duologue.',
  }),
};

const correctionErrors: Words<SaveError> = {
  'disk-full': () => ({
    cause: 'What you said about who speaks could not be saved, because the disk is full.',
    action: 'It holds until you open something else; make some room to keep it.',
  }),
  'not-writable': ({ path }) => ({
    cause: `What you said about who speaks could not be saved, because ${path} may not be written.`,
    action:
      'It holds until you open something else; change the permissions of its folder to keep it.',
  }),
  'newer-version': () => ({
    cause:
      'What is kept about who speaks was made by a newer Duologue, so this one leaves it as it is.',
    action: 'What you say holds until you open something else; update Duologue to keep it.',
  }),
  unexpected: ({ path }) => ({
    cause: `What you said about who speaks could not be saved in ${path}.`,
    action: 'It holds until you open something else.',
  }),
};

/** Why something could not be opened. Its name stands in the title above. */
export function openErrorText(error: OpenError): ErrorText {
  return word(openErrors, error);
}

/** Why settings could not be kept. */
export function saveErrorText(error: SaveError): ErrorText {
  return word(saveErrors, error);
}

/** Why corrections could not be kept. */
export function correctionErrorText(error: SaveError): ErrorText {
  return word(correctionErrors, error);
}

function word<E extends { readonly kind: string }>(words: Words<E>, error: E): ErrorText {
  const wording = words[error.kind as E['kind']];
  return wording(error);
}

/** A size just above the limit must not be rounded to the limit itself. */
function size(bytes: number, limit: number): string {
  const rounded = megabytes(bytes);
  return rounded === megabytes(limit) ? `more than ${rounded}` : rounded;
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / (1024 * 1024))} MB`;
}
