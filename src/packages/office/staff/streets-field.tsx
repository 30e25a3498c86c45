import { officeTexts } from '@/i18n/packages/office/texts'
import { placeTexts } from '@/i18n/packages/places/texts'
import { say } from '@/i18n/texts'
import { PlaceSheet } from '@/pages/place-sheet'
import { ChoiceField } from '@/ui/field/choice-field'
import { COUNTIES, streetName } from '@domain/divisions'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'

interface Props {
  value: readonly string[]
  onChange: (streets: readonly string[]) => void
  isTried: boolean
}

/** The streets of a grid worker, picked one after the other; picked again, one goes. */
export const StreetsField = observer(function StreetsField({ value, onChange, isTried }: Props) {
  const words = officeTexts().desk
  const [isPicking, setPicking] = useState(false)
  const pick = (street: string) => onChange(value.includes(street) ? value.filter((one) => one !== street) : [...value, street])
  return (
    <>
      <ChoiceField
        id="streets"
        label={words.streets}
        placeholder={words.streetsPlaceholder}
        value={value.length === 0 ? undefined : value.map((street) => say(streetName(street))).join(placeTexts().between)}
        onPress={() => setPicking(true)}
        error={isTried && value.length === 0 ? words.streetsMissing : undefined}
      />
      {isPicking && (
        <PlaceSheet
          title={words.streets}
          groups={COUNTIES}
          value={value[value.length - 1] ?? null}
          onChoose={pick}
          onClose={() => setPicking(false)}
        />
      )}
    </>
  )
})
