import type { PropsWithChildren } from 'react'

/** The app of Taro's own template: the baseline of a start. */
export default function App({ children }: PropsWithChildren) {
  return children
}
