import { Textarea, View } from '@tarojs/components'
import { spoken } from '../spoken'
import { FieldError } from './field-error'
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
      <FieldError error={error} />
    </View>
  )
}
