import { policyTexts } from '@/i18n/packages/office/policy/texts'
import { Segmented } from '@/ui/choices/segmented'
import { Field } from '@/ui/field/field'
import { type FigureName, figureOf, fits } from '@domain/policy/figures.table'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import type { EditorProps } from './draft'
import { rangeOf } from './words'

interface Props extends Pick<EditorProps, 'onDraft'> {
  name: FigureName
  value: number
}

const LENGTH_AT_MOST = 6

/** A version is chosen, any other figure is typed. */
export const FigureEditor = (props: Props) =>
  figureOf(props.name).unit === 'version' ? <ChosenVersion {...props} /> : <TypedFigure {...props} />

const ChosenVersion = observer(function ChosenVersion({ name, value, onDraft }: Props) {
  const words = policyTexts()
  const [chosen, setChosen] = useState(value)
  const { least, most } = figureOf(name)
  const options = Array.from({ length: most - least + 1 }, (_, place) => ({
    value: least + place,
    title: words.versionOf(least + place, most),
  }))
  const choose = (version: number) => {
    setChosen(version)
    onDraft(version === value ? 'unchanged' : { figures: { [name]: version } })
  }
  return <Segmented isWrapping id="figure" label={words.names[name]} value={chosen} options={options} onChange={choose} />
})

/** As people read it: a share in per cent. */
const TypedFigure = observer(function TypedFigure({ name, value, onDraft }: Props) {
  const words = policyTexts()
  const { unit } = figureOf(name)
  const factor = unit === 'share' ? 100 : 1
  const [typed, setTyped] = useState(String(Math.round(value * factor * 10) / 10))
  const read = (text: string) => (text.trim() === '' ? NaN : Number(text) / factor)
  const change = (text: string) => {
    setTyped(text)
    if (!fits(name, read(text))) return onDraft('incomplete')
    onDraft(read(text) === value ? 'unchanged' : { figures: { [name]: read(text) } })
  }
  return (
    <Field
      id="figure"
      label={words.typed[unit]}
      value={typed}
      onChange={change}
      placeholder={rangeOf(name)}
      type="text"
      maxLength={LENGTH_AT_MOST}
      hint={`${words.boundsAre(rangeOf(name))} · ${words.details[name]}`}
      error={fits(name, read(typed)) ? undefined : words.valueWrong(rangeOf(name))}
    />
  )
})
