import { accountTexts } from '@/i18n/packages/office/accounts/texts'
import { Field } from '@/ui/field/field'
import { ListRow } from '@/ui/list-row/list-row'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { useDesk } from '../parts/desk'

/** So many are shown at once; a few letters of the name find the others. */
const SHOWN = 6

interface Props {
  value: string | null
  onChange: (venue: string) => void
}

/** The venue that somebody stands at. */
export const VenueField = observer(function VenueField({ value, onChange }: Props) {
  const { venues } = useDesk()
  const words = accountTexts()
  const [typed, setTyped] = useState('')
  const found = venues.filter(({ venue, name }) => (typed.trim() === '' ? venue === value || value === null : name.includes(typed.trim())))
  return (
    <View>
      <Field
        id="find-venue"
        label={words.venue}
        value={typed}
        onChange={setTyped}
        placeholder={words.venueFind}
        type="text"
        maxLength={20}
      />
      {found.slice(0, SHOWN).map(({ venue, name, address }) => (
        <ListRow
          key={venue}
          id={`venue-${venue}`}
          title={name}
          detail={address}
          isSelected={venue === value}
          onPress={() => onChange(venue)}
        />
      ))}
      {found.length === 0 && <View>{words.venueNone}</View>}
    </View>
  )
})
