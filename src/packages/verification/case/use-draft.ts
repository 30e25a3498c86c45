import { useStores } from '@/pages/stores'
import { Draft } from '@/stores/draft'
import { CASE_DRAFT } from '@/stores/verification/case-draft'
import type { OwnCase } from '@/stores/verification/own-case.store'
import type { PersonRef } from '@domain/kernel/ids'
import { useMemo, useReducer } from 'react'

/** Whether a change of the case was begun on this phone and not saved, looked for whenever the page is drawn; `discard` gives it up. */
export function useDraft(person: PersonRef, own: OwnCase): { isBegun: boolean; isOvertaken: boolean; discard: () => void } {
  const { storage, clock } = useStores()
  const { case: change, revision } = own
  const draft = useMemo(
    () => new Draft({ storage, clock }, CASE_DRAFT, { person, change, revision }),
    [storage, clock, person, change, revision],
  )
  const [, lookAgain] = useReducer((times: number) => times + 1, 0)
  const discard = () => {
    draft.remove()
    lookAgain()
  }
  const isBegun = own.can.change && draft.read() !== undefined
  return { isBegun, isOvertaken: draft.isOvertaken, discard }
}
