import { View } from '@tarojs/components'
import { Icon } from '../icon/icon'
import { spoken } from '../spoken'
import '../field/field.scss'
import '../segmented/segmented.scss'
import './toggles.scss'

interface Props<Value extends string> {
  id: string
  label: string
  values: readonly Value[]
  options: readonly { value: Value; title: string }[]
  onChange: (values: Value[]) => void
  error?: string | undefined
}

/** Some of a few, all of them in sight. */
export function Toggles<Value extends string>({ id, label, values, options, onChange, error }: Props<Value>) {
  const toggle = (value: Value) => onChange(values.includes(value) ? values.filter((one) => one !== value) : [...values, value])
  return (
    <View className="segmented">
      <View className="segmented__label">{label}</View>
      <View className="segmented__row segmented__row--wrapping">
        {options.map(({ value, title }) => (
          <View
            key={value}
            id={`${id}-${value}`}
            className={`toggles__option segmented__option ${values.includes(value) ? 'segmented__option--on' : ''}`}
            onClick={() => toggle(value)}
            {...spoken({ role: 'checkbox', label: `${label}: ${title}`, checked: values.includes(value) })}
          >
            {values.includes(value) && <Icon name="check" />}
            {title}
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
