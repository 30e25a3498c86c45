import { spoken } from '@/ui/spoken'
import { View } from '@tarojs/components'

interface Props<Value extends string | number> {
  id: string
  label: string
  value: Value
  options: readonly { value: Value; title: string }[]
  onChange: (value: Value) => void
}

/** A choice of a few, side by side, in as many rows as they need. */
export function Choice<Value extends string | number>({ id, label, value, options, onChange }: Props<Value>) {
  return (
    <View className="choice">
      <View className="choice__label">{label}</View>
      <View className="choice__row">
        {options.map((option) => (
          <View
            key={option.value}
            id={`${id}-${option.value}`}
            className={`choice__option ${option.value === value ? 'choice__option--on' : ''}`}
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
