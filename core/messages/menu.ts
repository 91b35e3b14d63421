/** Titles of the menus; `&` stands before the letter that opens one together with Alt. */
export const menuTitles = {
  file: '&File',
  edit: '&Edit',
  playback: '&Playback',
  place: '&Go',
  cast: '&Cast',
  view: '&View',
  help: '&Help',
};

/** Entries that are no commands of ours. */
export const menuEntries = {
  copyLink: 'Copy link address',
};
