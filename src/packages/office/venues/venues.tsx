import { officeTexts } from '@/i18n/packages/office/texts'
import { say } from '@/i18n/texts'
import { useTried } from '@/pages/use-tried'
import type { Venue } from '@/stores/office/desk.store'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Field } from '@/ui/field/field'
import { PLACES, type PlaceKind } from '@domain/status'
import { View } from '@tarojs/components'
import { Segmented } from '@/ui/choices/segmented'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { useDesk } from '../parts/desk'
import { isLabel, LabelField } from '../parts/label-field'

const KINDS = () => PLACES.map(({ kind, name }) => ({ value: kind, title: say(name) }))

/** 场所: those there are, and one more. */
export const Venues = observer(function Venues() {
  const { venues } = useDesk()
  return (
    <View className="desk">
      <View className="desk__list">
        {venues.length === 0 && <Card>{officeTexts().desk.venuesNone}</Card>}
        {venues.map((venue) => (
          <VenueCard key={venue.venue} venue={venue} />
        ))}
      </View>
      <NewVenue />
    </View>
  )
})

const VenueCard = observer(function VenueCard({ venue }: { venue: Venue }) {
  const desk = useDesk()
  const words = officeTexts().desk
  const [isInviting, setInviting] = useState(false)
  const [label, setLabel] = useState('')
  const kind = PLACES.find((place) => place.kind === venue.kind)
  const { isTried, attempt } = useTried()
  const invite = async () => {
    if (!attempt(isLabel(label)) || !(await desk.invite({ role: 'venue', venue: venue.venue, label }))) return
    setLabel('')
    setInviting(false)
  }
  return (
    <Card>
      <View className="desk__name">{venue.name}</View>
      <View className="desk__detail">{[kind && say(kind.name), venue.address].filter(Boolean).join(' · ')}</View>
      {isInviting ? (
        <>
          <LabelField value={label} onChange={setLabel} isTried={isTried} />
          <Button id="invite-guard" onPress={invite}>
            {words.invite}
          </Button>
        </>
      ) : (
        <View className="desk__buttons">
          <Button kind="secondary" id={`poster-${venue.venue}`} onPress={() => desk.printPoster(venue.venue)}>
            {words.poster}
          </Button>
          <Button kind="secondary" id={`guard-${venue.venue}`} onPress={() => setInviting(true)}>
            {words.inviteGuard}
          </Button>
        </View>
      )}
    </Card>
  )
})

const NewVenue = observer(function NewVenue() {
  const desk = useDesk()
  const words = officeTexts().desk
  const [name, setName] = useState('')
  const [address, setAddress] = useState('')
  const [kind, setKind] = useState<PlaceKind>('mall')
  const { isTried, attempt } = useTried()
  const has = { name: name.trim() !== '', address: address.trim() !== '' }

  const add = async () => {
    if (!attempt(has.name && has.address) || !(await desk.addVenue({ name, address, kind }))) return
    setName('')
    setAddress('')
  }

  return (
    <Card>
      <Field
        id="venue-name"
        label={words.venueName}
        value={name}
        onChange={setName}
        placeholder={words.venueNamePlaceholder}
        type="text"
        maxLength={20}
        error={isTried && !has.name ? words.venueNameMissing : undefined}
      />
      <Field
        id="venue-address"
        label={words.venueAddress}
        value={address}
        onChange={setAddress}
        placeholder={words.venueAddressPlaceholder}
        type="text"
        maxLength={60}
        error={isTried && !has.address ? words.venueAddressMissing : undefined}
      />
      <Segmented isWrapping id="kind" label={words.venueKind} value={kind} options={KINDS()} onChange={setKind} />
      <Button id="add-venue" onPress={add}>
        {words.addVenue}
      </Button>
    </Card>
  )
})
