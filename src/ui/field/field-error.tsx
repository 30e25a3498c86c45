import { View } from '@tarojs/components'
import { Icon } from '../icon/icon'
import { spoken } from '../spoken'
import './field.scss'

/** What is wrong with a field, right under it; nothing while nothing is. */
export function FieldError({ error }: { error: string | undefined }) {
  if (!error) return null
  return (
    <View className="field__error" {...spoken({ role: 'alert' })}>
      <Icon name="error" />
      <View>{error}</View>
    </View>
  )
}
