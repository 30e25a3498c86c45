import { useEffect, useRef } from 'react'

/** Where the browser is: the router counts its pages in `idx`, and in `over` we count what lies over one. */
interface Spot {
  idx: number
  over: number
}

interface Over extends Spot {
  close: () => void
}

/** What lies over pages now, each on a step of its own in the browser's history. */
const overs = new Set<Over>()
/** Steps back that are ours: what lay there is closed already. */
let ownSteps = 0

const here = (): Spot => ({ idx: 0, over: 0, ...(history.state as Partial<Spot> | null) })
const isBefore = (one: Spot, other: Spot) => one.idx < other.idx || (one.idx === other.idx && one.over < other.over)

function hear(event: Event) {
  const spot = here()
  const left = [...overs].filter((over) => isBefore(spot, over))
  const isOwn = ownSteps > 0
  if (isOwn) ownSteps--
  // The page stays: to the router it would be another one at the same address.
  if (isOwn || left.some(({ idx }) => idx === spot.idx)) event.stopImmediatePropagation()
  left.forEach(({ close }) => close())
}

/** To be called before the router begins to listen: who came first is told first, and can keep it from the others. */
export const hearBackFirst = (): void => addEventListener('popstate', hear)

/** Of browsers: going back closes what lies over the page, before it leaves the page. */
export function useBackCloses(onClose: () => void): void {
  const close = useRef(onClose)
  useEffect(() => {
    close.current = onClose
  })
  useEffect(() => {
    const { idx, over } = here()
    const mine: Over = { idx, over: over + 1, close: () => close.current() }
    history.pushState({ ...history.state, idx, over: mine.over }, '')
    overs.add(mine)
    return () => {
      overs.delete(mine)
      const now = here()
      if (now.idx !== mine.idx || now.over !== mine.over) return
      ownSteps++
      history.back()
    }
  }, [])
}
