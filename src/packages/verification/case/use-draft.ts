import { useStores } from '@/pages/stores'
import { Draft } from '@/stores/draft'
import { CASE_DRAFT } from '@/stores/verification/case-draft'
import type { OwnCase } from '@/stores/verification/own-case.store'
import type { PersonRef } from '@domain/kernel/ids'
import { useMemo, useReducer } from 'react'

/** Of a change of the case that was begun and not saved. */
export interface FoundDraft {
  isBegun: boolean
  isOvertaken: boolean
}

/** Looked for whenever the page is drawn; `discard` gives it up. */
export function useDraft(person: PersonRef, own: OwnCase | undefined): FoundDraft & { discard: () => void } {
  const { storage, clock } = useStores()
  const { case: change, revision, can } = own ?? {}
  const draft = useMemo(
    () => new Draft({ storage, clock }, CASE_DRAFT, { person, change, revision }),
    [storage, clock, person, change, revision],
  )
  const [, lookAgain] = useReducer((times: number) => times + 1, 0)
  const discard = () => {
    draft.remove()
    lookAgain()
  }
  const isBegun = Boolean(can?.change) && draft.read() !== undefined
  return { isBegun, isOvertaken: draft.isOvertaken, discard }
}
