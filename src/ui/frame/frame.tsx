import { View } from '@tarojs/components'
import { type ReactNode, useContext } from 'react'
import { AppearanceContext } from './appearance'
import { TitleBar } from './title-bar'
import './frame.scss'

interface Props {
  title: string
  children: ReactNode
  /** Sheets and dialogs: they lie over the page. */
  over?: ReactNode
  /** Absent on a page with nothing behind it. */
  onBack?: (() => void) | undefined
}

/** The paper a page is written on: theme, size of type, margins. Browsers also get the title bar that mini-programs draw themselves. */
export function Frame({ title, children, over, onBack }: Props) {
  const { theme, isLarge } = useContext(AppearanceContext)
  return (
    <View className={`frame frame--${theme} ${isLarge ? 'frame--large' : ''}`}>
      {process.env.TARO_ENV === 'h5' && <TitleBar title={title} onBack={onBack} />}
      <View className="frame__body">{children}</View>
      {over}
    </View>
  )
}
