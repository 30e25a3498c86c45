import { revealFault } from '@/stores/faults'
import { useState } from 'react'

/** Of a form whose button is never shut: pressed too early, what is missing says so, and the first of it is brought before the eyes. */
export function useTried() {
  const [isTried, setTried] = useState(false)
  return {
    /** Pressed too early, and not whole since. */
    isTried,
    /** `true` when nothing is missing. */
    attempt: (isWhole: boolean): boolean => {
      setTried(!isWhole)
      if (!isWhole) revealFault()
      return isWhole
    },
  }
}
