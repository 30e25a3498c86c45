/** How a document goes: by the database itself at its time, by a job, by an operation, by the next of its kind; `stays`: nothing of a person is in it. */
export type Way = 'TTL' | 'replaced' | 'stays' | `job ${string}` | `${string}.${string}`

export interface Collection {
  /** One document for. */
  one: string
  holds: string
  /** What it is needed for. */
  purpose: string
  /** How long it is needed. */
  until: string
  goes: readonly Way[]
}
