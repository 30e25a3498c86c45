import type { Down } from '../answer'

/** Whose face is compared with their ID card. */
export interface FaceSubject {
  /** Our order number: 32 hex digits, never used twice. */
  order: string
  name: string
  idNumber: string
  /** Openid of who holds the phone; of WeChat alone. */
  openid?: string
}

/** `id`: what the platform's page is opened with; `url`: where that page lies, where it has an address. */
export type FaceStart = { kind: 'started'; id: string; url: string | null } | { kind: 'not-in-system' } | Down
/** `cancelled`: who left the page without looking into the camera, where the platform tells it. */
export type FaceOutcome = { kind: 'passed' } | { kind: 'not-passed' } | { kind: 'cancelled' } | Down

/** The face check of one platform: begun by us, passed on the phone, and asked for by us again. What the phone says of it counts for nothing. */
export interface FaceChecks {
  start(subject: FaceSubject): Promise<FaceStart>
  outcome(subject: FaceSubject, id: string): Promise<FaceOutcome>
}
