import { staffTexts } from '@/i18n/packages/staff/texts'
import { say } from '@/i18n/texts'
import { Field } from '@/ui/field/field'
import { FieldError } from '@/ui/field/field-error'
import { ListRow } from '@/ui/list-row/list-row'
import { saySomething } from '@domain/kernel/words'
import { type Reasoned, REASONS } from '@domain/verification/reasons.table'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'

const CHARACTERS = { least: 2, most: 100 }

export const isReason = (reason: string): boolean => saySomething(reason, CHARACTERS.least)

interface Props {
  of: Reasoned
  /** Where it is no reason but a way. */
  label?: string
  /** As it goes on record: offered ones in Chinese, whatever the language on the screen. */
  value: string
  onChange: (reason: string) => void
  isMissing: boolean
}

/** A reason of those that are offered, or in one's own words. Nothing is chosen beforehand. */
export const ReasonChoice = observer(function ReasonChoice({ of, label, value, onChange, isMissing }: Props) {
  const { reason: words } = staffTexts().street
  const [isOwn, setOwn] = useState(false)
  const choose = (reason: string, own: boolean) => {
    setOwn(own)
    onChange(reason)
  }
  return (
    <View>
      <View className="street__title">{label ?? words.label}</View>
      {REASONS[of].map((offered, place) => (
        <ListRow
          key={offered.zh}
          id={`reason-${place}`}
          title={say(offered)}
          isSelected={!isOwn && value === offered.zh}
          onPress={() => choose(offered.zh, false)}
        />
      ))}
      <ListRow id="reason-own" title={words.other} isSelected={isOwn} onPress={() => choose('', true)} />
      {isOwn && (
        <Field
          id="reason"
          type="text"
          label={words.own}
          placeholder=""
          maxLength={CHARACTERS.most}
          value={value}
          onChange={onChange}
          error={isMissing ? words.fault : undefined}
        />
      )}
      <FieldError error={!isOwn && isMissing ? words.fault : undefined} />
    </View>
  )
})
