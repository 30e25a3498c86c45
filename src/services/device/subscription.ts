/** The platform's own window that asks whether a message may come (一次性订阅). */
export interface Subscription {
  /** Whether this platform brings messages at all. */
  isThere: boolean
  /** Has to be called right in the tap. Which of the templates the person accepted; none when they refused or closed the window. */
  ask(templates: readonly string[]): Promise<readonly string[]>
  /** What shows the functions whose messages they are, where a session alone does not say so. */
  proof(): Promise<string | undefined>
}

/** Of browsers, which get no messages. */
export const subscription: Subscription = {
  isThere: false,
  ask: () => Promise.resolve([]),
  proof: () => Promise.resolve(undefined),
}
