import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { FieldError } from '../field/field-error'
import { Icon } from '../icon/icon'
import { spoken } from '../spoken'
import './check-row.scss'

interface Props {
  id: string
  isChecked: boolean
  onChange: (isChecked: boolean) => void
  /** Read out by screen readers. */
  label: string
  children: ReactNode
  error?: string | undefined
  /** Marked without words: they stand elsewhere. */
  isBad?: boolean
}

/** A box to tick, with its sentence; the whole row can be pressed. */
export function CheckRow({ id, isChecked, onChange, label, children, error, isBad = false }: Props) {
  return (
    <View>
      <View
        id={id}
        className={`check-row ${error || isBad ? 'check-row--bad' : ''}`}
        onClick={() => onChange(!isChecked)}
        {...spoken({ role: 'checkbox', label, checked: isChecked })}
      >
        <View className={`check-row__box ${isChecked ? 'check-row__box--on' : ''}`}>{isChecked && <Icon name="check" />}</View>
        <View className="check-row__text">{children}</View>
      </View>
      <FieldError error={error} />
    </View>
  )
}
