/** What speakers are called whose name nothing on the page tells. */
export const INFERRED_NAMES = { interviewer: 'Interviewer', interviewee: 'Interviewee' } as const;
