import '@/services/device/older-phones'
import { speakAs } from '@/i18n/language'
import { readKept } from '@/services/device/kept'
import { pressByKeyboard } from '@/services/device/keyboard'
import { navigation } from '@/services/device/navigation'
import { phone } from '@/services/device/phone'
import { KEPT } from '@/stores/kept-keys'
import { appearanceOf, settingsIn } from '@/stores/kept-settings'
import { AppearanceContext, hearAppearance } from '@/ui/frame/appearance'
import { hearBackFirst } from '@/ui/use-back-closes'
import { usePageNotFound } from '@tarojs/taro'
import { type ReactNode, useState } from 'react'
import './app.scss'

const kept = settingsIn(readKept(KEPT.settings), phone)
speakAs(() => kept.language)

if (process.env.TARO_ENV === 'h5') {
  hearBackFirst()
  pressByKeyboard()
}

/** The program as it starts: with what the phone keeps alone. Services and stores come with the first whole page (`docs/decisions/0024`). */
export default function App({ children }: { children?: ReactNode }) {
  const [appearance, setAppearance] = useState(appearanceOf(kept))
  hearAppearance(setAppearance)
  usePageNotFound(() => navigation.replace('missing'))
  return <AppearanceContext.Provider value={appearance}>{children}</AppearanceContext.Provider>
}
