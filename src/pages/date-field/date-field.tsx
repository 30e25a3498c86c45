import type { CivilDate } from '@domain/kernel/china-time'
import { useState } from 'react'
import { ChoiceField } from '@/ui/field/choice-field'
import { MonthSheet } from './month-sheet'

interface Props {
  id: string
  label: string
  /** Empty while no day is chosen. */
  value: CivilDate
  placeholder: string
  /** Where the calendar opens when no day is chosen. */
  today: CivilDate
  least?: CivilDate | undefined
  most?: CivilDate | undefined
  /** Where no day can be chosen either: what that is called. */
  none?: string
  onChange: (day: CivilDate) => void
  error?: string | undefined
}

/** A day that is picked from a calendar, the same on all platforms; nothing is typed. */
export function DateField({ id, label, value, placeholder, today, least, most, none, onChange, error }: Props) {
  const [isOpen, setOpen] = useState(false)
  const choose = (day: CivilDate) => {
    onChange(day)
    setOpen(false)
  }
  return (
    <>
      <ChoiceField
        id={id}
        label={label}
        placeholder={placeholder}
        value={value === '' ? undefined : value}
        onPress={() => setOpen(true)}
        error={error}
      />
      {isOpen && <MonthSheet {...{ value, today, least, most, none }} title={label} onChoose={choose} onClose={() => setOpen(false)} />}
    </>
  )
}
