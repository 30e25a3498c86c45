import { useEffect, useRef } from 'react'

/** Where the browser is: the router counts its pages in `idx`, and in `over` we count what lies over one. */
interface Spot {
  idx: number
  over: number
}

const here = (): Spot => ({ idx: 0, over: 0, ...(history.state as Partial<Spot> | null) })
const isBefore = (one: Spot, other: Spot) => one.idx < other.idx || (one.idx === other.idx && one.over < other.over)

/** The router need not know: the page stays the same. */
const keepFromRouter = (event: Event) => event.stopImmediatePropagation()

/** Of browsers: going back closes what lies over the page, before it leaves the page. */
export function useBackCloses(onClose: () => void): void {
  const close = useRef(onClose)
  close.current = onClose
  useEffect(() => {
    const spot = { ...here(), over: here().over + 1 }
    history.pushState({ ...history.state, ...spot }, '')
    const look = (event: Event) => {
      if (!isBefore(here(), spot)) return
      if (here().idx === spot.idx) keepFromRouter(event)
      close.current()
    }
    addEventListener('popstate', look, { capture: true })
    return () => {
      removeEventListener('popstate', look, { capture: true })
      if (here().idx !== spot.idx || here().over !== spot.over) return
      addEventListener('popstate', keepFromRouter, { capture: true, once: true })
      history.back()
    }
  }, [])
}
