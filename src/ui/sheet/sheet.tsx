import { texts } from '@/i18n/texts'
import { ScrollView, View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import type { ReactNode } from 'react'
import { Icon } from '../icon/icon'
import { spoken } from '../spoken'
import { useBackCloses } from '../use-back-closes'
import './sheet.scss'

interface Props {
  title: string
  onClose: () => void
  children: ReactNode
  /** Stays at the bottom while the rest scrolls: the buttons. */
  foot?: ReactNode
}

/** Comes up from below over the page; pressing beside it closes it. */
export const Sheet = observer(function Sheet({ title, onClose, children, foot }: Props) {
  useBackCloses(onClose)
  return (
    <View className="sheet">
      <View className="sheet__shade" onClick={onClose} aria-hidden="true" />
      <View className="sheet__paper" {...spoken({ role: 'dialog', label: title })}>
        <View className="sheet__head">
          <View className="sheet__title" {...spoken({ role: 'heading' })}>
            {title}
          </View>
          <View className="sheet__close" onClick={onClose} {...spoken({ role: 'button', label: texts().common.close, key: 'Escape' })}>
            <Icon name="close" />
          </View>
        </View>
        <ScrollView key={title} scrollY className="sheet__scroll">
          <View className="sheet__content">{children}</View>
        </ScrollView>
        {foot && <View className="sheet__foot">{foot}</View>}
      </View>
    </View>
  )
})
