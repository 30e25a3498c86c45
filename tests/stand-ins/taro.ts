import { useEffect } from 'react'

/** The page's life in a test: it is shown once and has no query but what the test gives. */
export const query: Record<string, string> = {}

export const useRouter = () => ({ params: query })
export const useDidShow = (work: () => void) => useEffect(work, [])
export const useDidHide = () => undefined
export const usePullDownRefresh = () => undefined
export const stopPullDownRefresh = () => undefined

export const pageScrollTo = jest.fn(() => Promise.resolve())

export default { pageScrollTo, nextTick: (work: () => void) => void setTimeout(work) }
