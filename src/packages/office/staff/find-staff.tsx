import { accountTexts } from '@/i18n/packages/office/accounts/texts'
import { officeTexts } from '@/i18n/packages/office/texts'
import { staffTexts } from '@/i18n/packages/staff/texts'
import { Button } from '@/ui/button/button'
import { Field } from '@/ui/field/field'
import { Segmented } from '@/ui/choices/segmented'
import { ROLES } from '@domain/access/rights.table'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { useDesk } from '../parts/desk'
import { type NamedVenue, VenueField } from './venue-field'
import { FilterCard } from '../parts/filter-card'

const LABEL_AT_MOST = 30
const CHOICES = ['all' as const, ...ROLES]

/** Accounts by what the office calls them, whole, by role and by venue. */
export const FindStaff = observer(function FindStaff() {
  const desk = useDesk()
  const words = accountTexts()
  const [label, setLabel] = useState('')
  const [role, setRole] = useState<(typeof CHOICES)[number]>('all')
  const [venue, setVenue] = useState<NamedVenue>()
  // Nobody else stands at a venue.
  const isPlaced = role === 'all' || role === 'venue'
  const find = () =>
    desk.findStaff({
      ...(label.trim() && { label: label.trim() }),
      ...(role !== 'all' && { role }),
      ...(isPlaced && venue && { venue: venue.venue }),
    })
  const options = CHOICES.map((value) => ({ value, title: value === 'all' ? words.allRoles : staffTexts().roles[value] }))
  return (
    <FilterCard>
      <View className="staff-find">
        <Field
          id="find-label"
          label={words.findLabel}
          value={label}
          onChange={setLabel}
          placeholder={words.findPlaceholder}
          type="text"
          maxLength={LABEL_AT_MOST}
        />
        {isPlaced && <VenueField id="find-venue" any={words.allVenues} value={venue} onChange={setVenue} />}
      </View>
      <Segmented isWrapping id="find-role" label={officeTexts().desk.role} value={role} options={options} onChange={setRole} />
      <Button id="find-staff" kind="secondary" onPress={find}>
        {words.find}
      </Button>
    </FilterCard>
  )
})
