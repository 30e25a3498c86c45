/** What an answer shows in clear; what was not asked for is null in it. */
export const unmaskedIn = <Answer extends object>(answer: Answer): Partial<Answer> =>
  Object.fromEntries(Object.entries(answer).filter(([, value]) => value !== null)) as Partial<Answer>
