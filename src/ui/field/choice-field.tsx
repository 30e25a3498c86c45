import { View } from '@tarojs/components'
import { Icon } from '../icon/icon'
import { spoken } from '../spoken'
import { FieldError } from './field-error'
import './field.scss'

interface Props {
  id: string
  label: string
  placeholder: string
  /** What is chosen, in words. */
  value: string | undefined
  onPress: () => void
  error?: string | undefined
}

/** A field that is not typed but chosen: pressing it opens a sheet. */
export function ChoiceField({ id, label, placeholder, value, onPress, error }: Props) {
  return (
    <View className={`field ${error ? 'field--bad' : ''}`}>
      <View className="field__label">{label}</View>
      <View
        id={id}
        className="field__input field__input--choice"
        onClick={onPress}
        {...spoken({ role: 'button', label: [label, value ?? placeholder, error].filter(Boolean).join('. ') })}
      >
        <View className={value ? '' : 'field__placeholder'}>{value ?? placeholder}</View>
        <Icon name="forward" />
      </View>
      <FieldError error={error} />
    </View>
  )
}
