/** What the buttons of attendance cards ask for. */
export const answerVerb = 'attendance-answer' as const;
export const refreshVerb = 'attendance-refresh' as const;
