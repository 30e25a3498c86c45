import { Textarea, View } from '@tarojs/components'
import { Icon } from '../icon/icon'
import { spoken } from '../spoken'
import './field.scss'

interface Props {
  id: string
  label: string
  value: string
  onChange: (value: string) => void
  placeholder: string
  maxLength: number
  error?: string | undefined
}

/** Several lines of words. */
export function TextArea({ id, label, value, onChange, placeholder, maxLength, error }: Props) {
  return (
    <View className={`field ${error ? 'field--bad' : ''}`}>
      <View className="field__label">{label}</View>
      <Textarea
        id={id}
        className="field__input field__input--long"
        placeholderClass="field__placeholder"
        value={value}
        placeholder={placeholder}
        maxlength={maxLength}
        onInput={(event) => onChange(event.detail.value)}
        {...spoken({ label: error ? `${label}. ${error}` : label })}
      />
      {error && (
        <View className="field__error" {...spoken({ role: 'alert' })}>
          <Icon name="error" />
          <View>{error}</View>
        </View>
      )}
    </View>
  )
}
