import { type ReactNode, useEffect, useState } from 'react'

/** What may come a moment after the first picture of a page, so that the first picture need not wait for it. */
export function Later({ children }: { children: ReactNode }) {
  const [isNow, setNow] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setNow(true))
    return () => clearTimeout(timer)
  }, [])
  return <>{isNow && children}</>
}
