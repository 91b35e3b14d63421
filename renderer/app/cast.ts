import { messages } from '../../core/messages/en.js';
import type { Speaker, SpeakerId } from '../../core/script/script.js';

/** The roles of most interviews: so that voices can be chosen before anything is open. */
export const USUAL_CAST: readonly Speaker[] = (
  ['narrator', 'interviewer', 'interviewee'] as const
).map((role, index) => ({
  id: index as SpeakerId,
  name:
    role === 'narrator'
      ? role
      : messages.voices[role === 'interviewer' ? 'anInterviewer' : 'anInterviewee'],
  role,
  aliases: [],
  confidence: 1,
}));

/** Whether a choice of voice for this speaker is kept for their role: they are the first who has it. */
export function leadsRole(cast: readonly Speaker[], speaker: Speaker): boolean {
  return cast.find(({ role }) => role === speaker.role)?.id === speaker.id;
}
