import { View } from '@tarojs/components'
import { useContext } from 'react'
import { FieldError } from '../field/field-error'
import { AppearanceContext } from '../frame/appearance'
import { Icon } from '../icon/icon'
import { spoken } from '../spoken'
import { gridOf } from './columns'
import './choices.scss'

export interface Option<Value> {
  value: Value
  title: string
}

interface Props<Value> {
  id: string
  label: string
  options: readonly Option<Value>[]
  chosen: readonly Value[]
  onPress: (value: Value) => void
  /** `row`: parts of one strip, of which one is lit; `boxes`: each for itself, in as many rows as they need. */
  look: 'row' | 'boxes'
  role: 'radio' | 'checkbox'
  error?: string | undefined
}

/** A few things that can be chosen, all of them in sight. */
export function Choices<Value extends string | number>({ id, label, options, chosen, onPress, look, role, error }: Props<Value>) {
  const { isLarge } = useContext(AppearanceContext)
  const { columns, isFirstWide } = gridOf(
    options.map(({ title }) => title),
    isLarge,
  )
  const grid = look === 'boxes' && { style: { gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` } }
  return (
    <View className={`choices choices--${look} ${error ? 'choices--bad' : ''}`}>
      <View className="choices__label">{label}</View>
      <View className={`choices__options ${isFirstWide ? 'choices__options--first-wide' : ''}`} {...grid}>
        {options.map(({ value, title }) => {
          const isOn = chosen.includes(value)
          return (
            <View
              key={value}
              id={`${id}-${value}`}
              className={`choices__option ${isOn ? 'choices__option--on' : ''}`}
              onClick={() => onPress(value)}
              {...spoken({ role, label: `${label}: ${title}`, checked: isOn })}
            >
              {isOn && look === 'boxes' && (
                <View className="choices__tick">
                  <Icon name="check" />
                </View>
              )}
              {title}
            </View>
          )
        })}
      </View>
      <FieldError error={error} />
    </View>
  )
}
