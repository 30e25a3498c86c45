import { Choices, type Option } from './choices'

interface Props<Value extends string | number> {
  id: string
  label: string
  /** Undefined while nothing is chosen. */
  value: Value | undefined
  options: readonly Option<Value>[]
  onChange: (value: Value) => void
  /** Many or long ones, or none chosen beforehand: each a box of its own. */
  isWrapping?: boolean
  error?: string | undefined
}

/** One of a few. */
export function Segmented<Value extends string | number>({ value, onChange, isWrapping = false, ...rest }: Props<Value>) {
  const chosen = value === undefined ? [] : [value]
  return <Choices chosen={chosen} onPress={onChange} look={isWrapping ? 'boxes' : 'row'} role="radio" {...rest} />
}
