import { createContext } from 'react'

export type Theme = 'auto' | 'light' | 'dark'

/** How the screen looks; each page's frame reads it. */
export interface Appearance {
  theme: Theme
  isLarge: boolean
}

export const AppearanceContext = createContext<Appearance>({ theme: 'auto', isLarge: false })
