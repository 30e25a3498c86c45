import { paperTexts } from '@/i18n/packages/paper/texts'
import { Segmented } from '@/ui/choices/segmented'
import { Field } from '@/ui/field/field'
import { PAPER_HOURS } from '@domain/pass/paper'
import { observer } from 'mobx-react-lite'

/** Room for spaces that people add. */
const LENGTH_AT_MOST = 24

interface IdProps {
  value: string
  onChange: (typed: string) => void
  isWrong: boolean
}

/** Whose pass it is. */
export const PaperId = observer(function PaperId({ value, onChange, isWrong }: IdProps) {
  const words = paperTexts()
  return (
    <Field
      id="paper-id"
      label={words.idNumber}
      value={value}
      onChange={onChange}
      placeholder={words.idPlaceholder}
      type="idcard"
      maxLength={LENGTH_AT_MOST}
      error={isWrong ? words.idWrong : undefined}
    />
  )
})

/** How long it serves. */
export const PaperHours = observer(function PaperHours({ value, onChange }: { value: number; onChange: (hours: number) => void }) {
  const words = paperTexts()
  const options = PAPER_HOURS.map((hours) => ({ value: hours as number, title: words.hoursOf(hours) }))
  return <Segmented id="hours" label={words.hours} value={value} options={options} onChange={onChange} />
})
