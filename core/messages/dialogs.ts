/** The system dialog that asks before a link is opened outside. */
export const linkDialog = {
  question: (host: string) =>
    host === '' ? 'Open this in your mail program?' : `Open this page of ${host} in your browser?`,
  open: 'Open',
  cancel: 'Cancel',
};

/** The system dialog that chooses a file. */
export const fileDialog = {
  title: 'Open one article or several',
  folderTitle: 'Open a folder of articles',
  articles: 'Saved articles',
  everything: 'All files',
};

/** Names for what is read from elsewhere than a file. */
export const sourceNames = {
  clipboard: 'Clipboard',
  dropped: 'What you dropped',
};

/** The last resort, when the window fails again and again. */
export const windowFailure = {
  title: 'Duologue has to close',
  text: 'The window stopped working several times in a row. Start Duologue again; if it happens with one article only, please report it.',
};
