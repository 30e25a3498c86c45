import { View } from '@tarojs/components'
import './icon.scss'

export type IconName =
  | 'back'
  | 'forward'
  | 'refresh'
  | 'link'
  | 'unlink'
  | 'city'
  | 'question'
  | 'settings'
  | 'return'
  | 'phone'
  | 'check'
  | 'person'
  | 'shield'
  | 'close'
  | 'info'
  | 'warning'
  | 'error'
  | 'clock'
  | 'family'
  | 'scan'

/** A drawn sign in the colour of the text around it; it says nothing that words beside it do not say. */
export function Icon({ name }: { name: IconName }) {
  return <View className={`icon icon--${name}`} aria-hidden="true" />
}
