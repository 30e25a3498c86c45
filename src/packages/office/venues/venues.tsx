import { officeTexts } from '@/i18n/packages/office/texts'
import { useTried } from '@/pages/use-tried'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { useDesk } from '../parts/desk'
import { useDialog } from '../parts/use-dialog'
import { Act, type VenueAct } from './act'
import { VenueCard } from './venue-card'
import { isWhole, NEW_VENUE, VenueForm } from './venue-form'

/** 场所: those there are, the closed ones last, and one more. */
export const Venues = observer(function Venues() {
  const { venues } = useDesk()
  const { asked: act, ask, close } = useDialog<VenueAct>()
  return (
    <View className="desk">
      <View className="desk__list">
        {venues.all.length === 0 && <Card>{officeTexts().desk.venuesNone}</Card>}
        {[...venues.open, ...venues.closed].map((venue) => (
          <VenueCard key={venue.venue} venue={venue} onAct={ask} />
        ))}
      </View>
      <NewVenue />
      {act && <Act {...act} onClose={close} />}
    </View>
  )
})

const NewVenue = observer(function NewVenue() {
  const { venues } = useDesk()
  const [fields, setFields] = useState(NEW_VENUE)
  const { isTried, attempt } = useTried()
  const add = async () => {
    if (attempt(isWhole(fields)) && (await venues.add(fields))) setFields(NEW_VENUE)
  }
  return (
    <Card>
      <VenueForm id="venue" value={fields} onChange={setFields} isTried={isTried} />
      <Button id="add-venue" onPress={add}>
        {officeTexts().desk.addVenue}
      </Button>
    </Card>
  )
})
