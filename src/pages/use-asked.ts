import { useEffect, useState } from 'react'
import { useStores } from './stores'

/**
 * A page that is opened by its address looks for somebody, or a phone, in what this phone kept, which may be older than they are: what is not
 * found there is asked for once. Read inside an observer. @returns whether the answer is waited for
 */
export function useAsked(isFound: boolean): boolean {
  const { code } = useStores()
  const [isAsked, setAsked] = useState(isFound)
  useEffect(() => {
    if (!isFound) void code.refresh().finally(() => setAsked(true))
    // Only as the page opens.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [code])
  return !isFound && (!isAsked || code.isRefreshing)
}
