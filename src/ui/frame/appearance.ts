import { createContext } from 'react'

export type Theme = 'auto' | 'light' | 'dark'

/** How the screen looks; each page's frame reads it. */
export interface Appearance {
  theme: Theme
  isLarge: boolean
}

export const AppearanceContext = createContext<Appearance>({ theme: 'auto', isLarge: false })

let show: (appearance: Appearance) => void = () => undefined

/** The app hears here how the screen is to look from now on. */
export const hearAppearance = (tell: typeof show): void => {
  show = tell
}

export const appear = (appearance: Appearance): void => show(appearance)
