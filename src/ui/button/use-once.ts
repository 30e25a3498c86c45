import { useRef, useState } from 'react'

const isPromise = (answer: unknown): answer is Promise<unknown> => answer instanceof Promise

/** Runs what answers later once at a time: a second press during the first does nothing. */
export function useOnce(work: () => unknown): { isRunning: boolean; run: () => void } {
  const running = useRef(false)
  const [isRunning, setRunning] = useState(false)
  const set = (value: boolean) => {
    running.current = value
    setRunning(value)
  }
  const run = () => {
    if (running.current) return
    const answer = work()
    if (!isPromise(answer)) return
    set(true)
    const end = () => set(false)
    void answer.then(end, end)
  }
  return { isRunning, run }
}
