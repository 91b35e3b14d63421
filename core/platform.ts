/** The operating systems Duologue runs on; where keys, words or menus differ by system. */
export type Platform = 'linux' | 'windows' | 'mac';
