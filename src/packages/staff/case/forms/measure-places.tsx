import { staffTexts } from '@/i18n/packages/staff/texts'
import { Field } from '@/ui/field/field'
import { Segmented } from '@/ui/choices/segmented'
import { PLACE_AT_MOST } from '@domain/verification/measure-form'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { useCase } from '../case'
import { placeOf } from '../place-of'
import type { MeasureProps } from './measure-props'

const KNOWN = ['own-address', 'before'] as const
type Known = (typeof KNOWN)[number]

/** Where: at the person's own address with one tap, which nobody needs to see for it; where it was; or elsewhere, in words. */
export const MeasurePlaces = observer(function MeasurePlaces({ form: { place }, set, tries, faultOf }: MeasureProps) {
  const [triesBefore, setTriesBefore] = useState(0)
  const { store, one } = useCase()
  const { measure: words } = staffTexts().street
  const seen: Record<Known, string | undefined> = {
    'own-address': store.clear.address ?? one.maskedAddress,
    before: placeOf(one, store.clear),
  }
  const choose = (chosen: Known | 'elsewhere') => {
    setTriesBefore(tries)
    set({ place: chosen === 'elsewhere' ? '' : { as: chosen } })
  }
  const offered = KNOWN.filter((known) => seen[known] !== undefined)
  const error = faultOf('place', words.placeFault)
  return (
    <View>
      <Segmented
        isWrapping
        id="place"
        label={words.place}
        value={typeof place === 'object' ? place.as : place === undefined ? undefined : 'elsewhere'}
        options={[
          ...offered.map((value) => ({ value, title: `${words.places[value]} ${seen[value] ?? ''}` })),
          { value: 'elsewhere' as const, title: words.places.elsewhere },
        ]}
        onChange={choose}
        error={place === undefined ? error : undefined}
      />
      {typeof place === 'string' && (
        <Field
          id="measure-place"
          type="text"
          label={words.placeName}
          placeholder={words.placePlaceholder}
          maxLength={PLACE_AT_MOST}
          value={place}
          onChange={(typed) => set({ place: typed })}
          error={tries > triesBefore ? error : undefined}
        />
      )}
    </View>
  )
})
