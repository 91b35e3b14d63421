import { boldName } from './bold-name.js';
import { bracketName } from './bracket-name.js';
import type { LabelCue } from './cue.js';
import { nameDash } from './name-dash.js';
import { nameLabel } from './name-label.js';
import { nameLine } from './name-line.js';
import { nameStop } from './name-stop.js';
import { numberedSpeaker } from './numbered-speaker.js';
import { qaPrefix } from './qa-prefix.js';
import { voiceTag } from './voice-tag.js';

/** Labels whose form alone says "label". The first that sees something on a line wins. */
export const firmLabels: readonly LabelCue[] = [voiceTag, qaPrefix, numberedSpeaker, nameLabel];

/** Labels that look like other things too; each is tried together with the firm ones. */
export const looseLabels: readonly LabelCue[] = [
  nameLine,
  boldName,
  bracketName,
  nameDash,
  nameStop,
];
