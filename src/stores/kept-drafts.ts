import type { Storage } from '@/services/device/storage'
import type { PersonRef } from '@domain/kernel/ids'
import * as v from 'valibot'

/** `change`: what is being changed, and `revision`, which one of it the change was begun on; `begun`: what was filled in, in its own form. */
const KeptDraftsSchema = v.array(
  v.object({
    person: v.optional(v.string()),
    change: v.optional(v.string()),
    revision: v.number(),
    begunAt: v.number(),
    begun: v.unknown(),
  }),
)
export type KeptDrafts = v.InferOutput<typeof KeptDraftsSchema>

/** The drafts under a key, what was written last first; those of another form, as of an older program, are none. */
export const readDrafts = (storage: Storage, key: string): KeptDrafts => storage.read(key, KeptDraftsSchema) ?? []

export function writeDrafts(storage: Storage, key: string, drafts: KeptDrafts) {
  if (drafts.length === 0) storage.remove(key)
  else storage.write(key, drafts)
}

/** What was begun for somebody goes. */
export function forgetDraftsOf(storage: Storage, key: string, person: PersonRef) {
  const others = readDrafts(storage, key).filter((draft) => draft.person !== person)
  writeDrafts(storage, key, others)
}
