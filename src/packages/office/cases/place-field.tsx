import { allCasesTexts } from '@/i18n/packages/office/cases/texts'
import { THE_CITY, wholeCounty } from '@/i18n/packages/office/cases/words'
import { say } from '@/i18n/texts'
import { PlaceSheet } from '@/pages/place-sheet'
import { ChoiceField } from '@/ui/field/choice-field'
import { COUNTIES, streetName } from '@domain/divisions'
import { type PlaceGroup, syllables } from '@domain/divisions/called'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'

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
        placeholder={say(CITY.name)}
        value={say(value ? placeName(value) : CITY.name)}
        onPress={() => setPicking(true)}
      />
      {isPicking && (
        <PlaceSheet
          title={words.place}
          groups={GROUPS}
          value={value ?? CITY.code}
          onChoose={(place) => onChange(place === CITY.code ? undefined : place)}
          onClose={() => setPicking(false)}
        />
      )}
    </>
  )
})

const placeName = (place: string) => COUNTIES.find(({ code }) => code === place)?.name ?? streetName(place)

const CITY = { code: 'city', name: THE_CITY, pinyin: syllables('quan shi') }

const GROUPS: readonly PlaceGroup[] = [
  { ...CITY, items: [CITY] },
  ...COUNTIES.map(({ items, ...county }) => ({ ...county, items: [{ ...county, name: wholeCounty(county.name) }, ...items] })),
]
