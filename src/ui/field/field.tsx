import { Input, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { spoken } from '../spoken'
import { FieldError } from './field-error'
import './field.scss'

interface Props {
  id: string
  label: string
  value: string
  onChange: (value: string) => void
  placeholder: string
  /** `idcard` has an X on its keyboard. */
  type?: 'number' | 'text' | 'idcard'
  maxLength: number
  hint?: string
  error?: string | undefined
  /** Stands at the right of the input: a countdown button. */
  beside?: ReactNode
  onLeave?: () => void
}

/** A browser's number field refuses a pasted `138-5877 0021`; its telephone field has the same keys and takes it. */
const ON_THIS_PLATFORM = process.env.TARO_ENV === 'h5' ? { number: 'tel', text: 'text', idcard: 'text' } : undefined

/** Label, input, hint; an error takes the place of the hint and says what to do. */
export function Field({ id, label, value, onChange, placeholder, type = 'number', maxLength, hint, error, beside, onLeave }: Props) {
  return (
    <View className={`field ${error ? 'field--bad' : ''}`}>
      <View className="field__label">{label}</View>
      <View className="field__row">
        <Input
          id={id}
          className="field__input"
          placeholderClass="field__placeholder"
          type={(ON_THIS_PLATFORM?.[type] ?? type) as typeof type}
          value={value}
          placeholder={placeholder}
          maxlength={maxLength}
          onInput={(event) => onChange(event.detail.value)}
          onBlur={() => onLeave?.()}
          {...spoken({ label: error ? `${label}. ${error}` : label })}
        />
        {beside && <View className="field__beside">{beside}</View>}
      </View>
      <FieldError error={error} />
      {!error && hint && <View className="field__hint">{hint}</View>}
    </View>
  )
}
