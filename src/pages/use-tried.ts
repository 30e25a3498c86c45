import { revealFault } from '@/stores/faults'
import { useState } from 'react'

/** Of a form whose button is never shut: pressed too early, what is missing says so, and the first of it is brought before the eyes. */
export function useTried() {
  const [tries, setTries] = useState(0)
  return {
    /** Pressed too early, and not whole since. */
    isTried: tries > 0,
    /** How often since: a field that has come up after the last has not been seen yet. */
    tries,
    /** `true` when nothing is missing. */
    attempt: (isWhole: boolean): boolean => {
      setTries(isWhole ? 0 : tries + 1)
      if (!isWhole) revealFault()
      return isWhole
    },
  }
}
