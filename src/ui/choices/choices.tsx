import { View } from '@tarojs/components'
import { FieldError } from '../field/field-error'
import { Icon } from '../icon/icon'
import { spoken } from '../spoken'
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

/** Of one letter, in widths of a Chinese character. */
const widthOf = (letter: string) => (letter > '\u2e7f' ? 1 : 0.6)
/** Around the words of a box: for the tick, on both sides, and the border. */
const AROUND = 3.1
/** Longer words take two lines. */
const WORDS_AT_MOST = 9

/** Four stand two by two: not three and one. */
const PAIRED = 4

/** Boxes are as wide as each other and stand under each other: as many beside each other as the longest words allow. */
function columnsOf(options: readonly Option<unknown>[]): string {
  const longest = Math.max(0, ...options.map(({ title }) => [...title].reduce((sum, letter) => sum + widthOf(letter), 0)))
  const width = `${(Math.min(longest, WORDS_AT_MOST) + AROUND).toFixed(1)}em`
  return `repeat(auto-fit, minmax(${options.length === PAIRED ? `max(${width}, 34%)` : width}, 1fr))`
}

/** A few things that can be chosen, all of them in sight. */
export function Choices<Value extends string | number>({ id, label, options, chosen, onPress, look, role, error }: Props<Value>) {
  return (
    <View className={`choices choices--${look} ${error ? 'choices--bad' : ''}`}>
      <View className="choices__label">{label}</View>
      <View className="choices__options" {...(look === 'boxes' && { style: { gridTemplateColumns: columnsOf(options) } })}>
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
              {isOn && look === 'boxes' && <Icon name="check" />}
              {title}
            </View>
          )
        })}
      </View>
      <FieldError error={error} />
    </View>
  )
}
