import { messages } from '../../core/messages/en.js';
import { NARRATOR } from '../../core/script/script.js';
import type { Role, Script, Speaker, SpeakerId } from '../../core/script/script.js';

const USUAL_CAST: readonly Speaker[] = (['narrator', 'interviewer', 'interviewee'] as const).map(
  (role, index) => ({
    id: index as SpeakerId,
    name: role === 'interviewer' ? messages.voices.anInterviewer : messages.voices.anInterviewee,
    role,
    aliases: [],
    confidence: 1,
  }),
);

/**
 * One speaker for each role that is heard in a script, the one who is heard first; the usual three
 * when nothing is open, so that voices can be chosen beforehand.
 */
export function rolesHeard(script: Script | null): readonly Speaker[] {
  if (script === null) return USUAL_CAST;
  const speaking = new Set(script.turns.map((turn) => turn.speaker));
  speaking.add(NARRATOR);
  const roles = new Map<Role, Speaker>();
  for (const speaker of script.cast) {
    if (speaking.has(speaker.id) && !roles.has(speaker.role)) roles.set(speaker.role, speaker);
  }
  return [...roles.values()];
}
