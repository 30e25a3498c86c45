import { useState } from 'react'
import { useDesk } from './desk'

/** What a dialog of the desk asks about; while it is open, what goes wrong stands in it alone. */
export function useDialog<About>() {
  const desk = useDesk()
  const [asked, setAsked] = useState<About>()
  return {
    asked,
    ask: (about: About) => {
      desk.ask()
      setAsked(about)
    },
    close: () => {
      setAsked(undefined)
      desk.forgive()
    },
  }
}
