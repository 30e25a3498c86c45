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
  onChange: (day: CivilDate) => void
  error?: string | undefined
}

/** A day that is picked from a calendar, the same on all platforms; nothing is typed. */
export function DateField({ id, label, value, placeholder, today, least, most, onChange, error }: Props) {
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
      {isOpen && (
        <MonthSheet title={label} value={value} today={today} least={least} most={most} onChoose={choose} onClose={() => setOpen(false)} />
      )}
    </>
  )
}
