import { Choices, type Option } from './choices'

interface Props<Value extends string> {
  id: string
  label: string
  values: readonly Value[]
  options: readonly Option<Value>[]
  onChange: (values: Value[]) => void
  error?: string | undefined
}

/** Some of a few, or none. */
export function Toggles<Value extends string>({ values, onChange, ...rest }: Props<Value>) {
  const toggle = (value: Value) => onChange(values.includes(value) ? values.filter((one) => one !== value) : [...values, value])
  return <Choices chosen={values} onPress={toggle} look="boxes" role="checkbox" {...rest} />
}
