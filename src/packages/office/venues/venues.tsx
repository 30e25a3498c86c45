import { officeTexts } from '@/i18n/packages/office/texts'
import { say } from '@/i18n/texts'
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
import { LabelField } from '../parts/label-field'

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
  const invite = () => desk.invite({ role: 'venue', venue: venue.venue, label })
  return (
    <Card>
      <View className="desk__name">{venue.name}</View>
      <View className="desk__detail">{[kind && say(kind.name), venue.address].filter(Boolean).join(' · ')}</View>
      {isInviting ? (
        <>
          <LabelField value={label} onChange={setLabel} />
          <Button id="invite-guard" onPress={invite} isDisabled={label.trim() === ''}>
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
  const isWhole = name.trim() !== '' && address.trim() !== ''

  const add = async () => {
    if (!(await desk.addVenue({ name, address, kind }))) return
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
      />
      <Field
        id="venue-address"
        label={words.venueAddress}
        value={address}
        onChange={setAddress}
        placeholder={words.venueAddressPlaceholder}
        type="text"
        maxLength={60}
      />
      <Segmented isWrapping id="kind" label={words.venueKind} value={kind} options={KINDS()} onChange={setKind} />
      <Button id="add-venue" onPress={add} isDisabled={!isWhole}>
        {words.addVenue}
      </Button>
    </Card>
  )
})
