import { texts } from '@/i18n/texts'
import { View } from '@tarojs/components'
import { Icon } from '../icon/icon'
import { spoken } from '../spoken'
import './title-bar.scss'

interface Props {
  title: string
  onBack?: (() => void) | undefined
}

/** The bar that a mini-program has from its platform. */
export function TitleBar({ title, onBack }: Props) {
  return (
    <View className="title-bar">
      <View className="title-bar__side">
        {onBack && (
          <View className="title-bar__back" onClick={onBack} {...spoken({ role: 'button', label: texts().common.back })}>
            <Icon name="back" />
          </View>
        )}
      </View>
      <View className="title-bar__title" {...spoken({ role: 'heading', level: 1 })}>
        {title}
      </View>
      <View className="title-bar__side" />
    </View>
  )
}
