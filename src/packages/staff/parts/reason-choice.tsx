import { staffTexts } from '@/i18n/packages/staff/texts'
import { say } from '@/i18n/texts'
import { Segmented } from '@/ui/choices/segmented'
import { Field } from '@/ui/field/field'
import { saySomething } from '@domain/kernel/words'
import { type Reasoned, REASONS } from '@domain/verification/reasons.table'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'

const CHARACTERS = { least: 2, most: 100 }
/** In one's own words. */
const OWN = 'own'

export const isReason = (reason: string): boolean => saySomething(reason, CHARACTERS.least)

interface Props {
  of: Reasoned
  /** Where it is no reason but a way. */
  label?: string
  /** As it goes on record: offered ones in Chinese, whatever the language on the screen. */
  value: string
  onChange: (reason: string) => void
  isMissing: boolean
  /** How often it was tried to go on: a field that has come up since then is not wrong yet. */
  tries: number
}

/** A reason of those that are offered, or in one's own words. Nothing is chosen beforehand. */
export const ReasonChoice = observer(function ReasonChoice({ of, label, value, onChange, isMissing, tries }: Props) {
  const { reason: words } = staffTexts().street
  const [isOwn, setOwn] = useState(false)
  const [triesBefore, setTriesBefore] = useState(0)
  const offered = REASONS[of]
  const choose = (place: number | typeof OWN) => {
    setOwn(place === OWN)
    setTriesBefore(tries)
    onChange(place === OWN ? '' : (offered[place]?.zh ?? ''))
  }
  return (
    <>
      <Segmented
        isWrapping
        id="reason"
        label={label ?? words.label}
        value={isOwn ? OWN : offered.findIndex(({ zh }) => zh === value)}
        options={[...offered.map((reason, value) => ({ value, title: say(reason) })), { value: OWN, title: words.other }]}
        onChange={choose}
        error={!isOwn && isMissing ? words.fault : undefined}
      />
      {isOwn && (
        <Field
          id="reason"
          type="text"
          label={words.own}
          placeholder=""
          maxLength={CHARACTERS.most}
          value={value}
          onChange={onChange}
          error={isMissing && tries > triesBefore ? words.fault : undefined}
        />
      )}
    </>
  )
})
