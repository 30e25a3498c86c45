import type { Instant } from '@domain/kernel/china-time'
import type { AccountId } from '@domain/kernel/ids'
import type { PictureKind } from '@domain/pictures/kinds.table'

/** One document of `files`: a picture on its way, or kept. It belongs to who sends it until a case takes it, then to the case alone. */
export interface FileRecord {
  /** Drawn; who sends it names it so. */
  _id: string
  kind: PictureKind
  account?: AccountId
  case?: string
  /** The file id of what is sent, which is deleted when it was checked. */
  sentAs: string
  /** The file id of the bare picture; absent until it was checked. */
  keptAs?: string
  /** Keyed hash of the bare picture: the same one is known again. */
  digest?: string
  /** It can be sent until then. */
  openUntil: Instant
  /** When a job looks whether anybody still needs it. */
  lookAt: Instant
}
