import { View } from '@tarojs/components'
import { spoken } from '../spoken'
import './segmented.scss'

interface Props<Value extends string> {
  id: string
  label: string
  value: Value
  options: readonly { value: Value; title: string }[]
  onChange: (value: Value) => void
}

/** A choice of two or three, all of them in sight. */
export function Segmented<Value extends string>({ id, label, value, options, onChange }: Props<Value>) {
  return (
    <View className="segmented">
      <View className="segmented__label">{label}</View>
      <View className="segmented__row">
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
    </View>
  )
}
