import { allCasesTexts } from '@/i18n/packages/office/cases/texts'
import { texts } from '@/i18n/texts'
import { ChoiceField } from '@/ui/field/choice-field'
import { type Group, TwoStepSheet } from '@/ui/two-step-sheet/two-step-sheet'
import { COUNTIES, streetName } from '@domain/divisions'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'

const CITY = 'city'

interface Props {
  /** A county or a street; undefined: the city. */
  value: string | undefined
  onChange: (place: string | undefined) => void
}

/** The city, a county, or one street of it. */
export const PlaceField = observer(function PlaceField({ value, onChange }: Props) {
  const words = allCasesTexts()
  const [isPicking, setPicking] = useState(false)
  return (
    <>
      <ChoiceField
        id="cases-place"
        label={words.place}
        placeholder={words.anyPlace}
        value={value ? placeName(value) : words.anyPlace}
        onPress={() => setPicking(true)}
      />
      {isPicking && (
        <TwoStepSheet
          title={words.place}
          groups={groups()}
          value={value ?? CITY}
          back={texts().common.back}
          onChoose={(place) => onChange(place === CITY ? undefined : place)}
          onClose={() => setPicking(false)}
        />
      )}
    </>
  )
})

const placeName = (place: string) => COUNTIES.find(({ code }) => code === place)?.name ?? streetName(place)

function groups(): Group[] {
  const { anyPlace, wholeCounty } = allCasesTexts()
  const city = { code: CITY, name: anyPlace }
  return [
    { ...city, items: [city] },
    ...COUNTIES.map(({ code, name, items }) => ({ code, name, items: [{ code, name: wholeCounty(name) }, ...items] })),
  ]
}
