import { View } from '@tarojs/components'
import { Icon } from '../icon/icon'
import { spoken } from '../spoken'
import '../field/field.scss'
import './segmented.scss'

interface Props<Value extends string | number> {
  id: string
  label: string
  /** Undefined while nothing is chosen. */
  value: Value | undefined
  options: readonly { value: Value; title: string }[]
  onChange: (value: Value) => void
  /** Many or long ones: in as many rows as they need. */
  isWrapping?: boolean
  error?: string | undefined
}

/** A choice of a few, all of them in sight. */
export function Segmented<Value extends string | number>({ id, label, value, options, onChange, isWrapping = false, error }: Props<Value>) {
  return (
    <View className="segmented">
      <View className="segmented__label">{label}</View>
      <View className={`segmented__row ${isWrapping ? 'segmented__row--wrapping' : ''}`}>
        {options.map((option) => (
          <View
            key={option.value}
            id={`${id}-${option.value}`}
            className={`segmented__option ${option.value === value ? 'segmented__option--on' : ''}`}
            onClick={() => onChange(option.value)}
            {...spoken({ role: 'radio', label: `${label}: ${option.title}`, checked: option.value === value })}
          >
            {option.title}
          </View>
        ))}
      </View>
      {error && (
        <View className="field__error" {...spoken({ role: 'alert' })}>
          <Icon name="error" />
          <View>{error}</View>
        </View>
      )}
    </View>
  )
}
