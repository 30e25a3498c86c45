import { useStores } from '@/pages/stores'
import { useTried } from '@/pages/use-tried'
import type { PaperStore } from '@/stores/street/paper.store'
import { civilDate } from '@domain/kernel/china-time'
import { readIdNumber } from '@domain/linking/id-number'
import { readPersonName } from '@domain/linking/person-name'
import { PAPER_HOURS } from '@domain/pass/paper'
import { useState } from 'react'
import { isReason } from '../parts/reason-choice'

const EMPTY = { idNumber: '', name: '', reason: '', hours: PAPER_HOURS[0] as number, isAttested: false }

type Typed = typeof EMPTY & { street: string | undefined }

/** What a worker vouches for, as it is typed: said anew for each person. Who works in one street has it chosen. */
export function useAttested(store: PaperStore, streets: readonly string[]) {
  const { clock } = useStores()
  const blank: Typed = { ...EMPTY, street: streets.length === 1 ? streets[0] : undefined }
  const [typed, setTyped] = useState(blank)
  const { isTried, tries, attempt } = useTried()
  const number = readIdNumber(typed.idNumber, civilDate(clock.now))
  const name = readPersonName(typed.name)
  const faults = {
    idNumber: !number.ok,
    name: !name.ok,
    street: typed.street === undefined,
    reason: !isReason(typed.reason),
    isAttested: !typed.isAttested,
  }

  const make = async () => {
    const { street, reason, hours } = typed
    if (!attempt(!Object.values(faults).some(Boolean)) || !number.ok || !name.ok || street === undefined) return
    if (!(await store.attest({ idNumber: number.value, name: name.value, street, reason: reason.trim(), hours }))) return
    setTyped(blank)
  }

  return {
    typed,
    streets,
    faults,
    isTried,
    tries,
    make,
    change: (part: Partial<Typed>) => setTyped((before) => ({ ...before, ...part })),
  }
}
