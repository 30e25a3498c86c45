import { useStores } from '@/pages/stores'
import { CaseDraft } from '@/stores/verification/case-draft'
import type { OwnCase } from '@/stores/verification/own-case.store'
import type { PersonRef } from '@domain/kernel/ids'
import { useMemo, useReducer } from 'react'

/** Whether a change of the case was begun on this phone and not saved, looked for whenever the page is drawn; `discard` gives it up. */
export function useDraft(person: PersonRef, own: OwnCase): { isBegun: boolean; discard: () => void } {
  const { storage, clock } = useStores()
  const draft = useMemo(() => new CaseDraft({ storage, clock }, person, own.case), [storage, clock, person, own.case])
  const [, lookAgain] = useReducer((times: number) => times + 1, 0)
  const discard = () => {
    draft.remove()
    lookAgain()
  }
  return { isBegun: own.can.change && draft.read() !== undefined, discard }
}
