import { officeTexts } from '@/i18n/packages/office/texts'
import { say } from '@/i18n/texts'
import { useTried } from '@/pages/use-tried'
import type { ListedVenue } from '@/stores/office/venues.store'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { civilDate } from '@domain/kernel/china-time'
import { PLACES } from '@domain/status'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { useDesk } from '../parts/desk'
import { isLabel, LabelField } from '../parts/label-field'
import type { VenueAct } from './act'

interface Props {
  venue: ListedVenue
  onAct: (act: VenueAct) => void
}

/** A venue, and what can be done with it. */
export const VenueCard = observer(function VenueCard({ venue, onAct }: Props) {
  const words = officeTexts().desk
  const [isInviting, setInviting] = useState(false)
  const kind = PLACES.find((place) => place.kind === venue.kind)
  return (
    <Card>
      <View className="desk__name">{venue.name}</View>
      <View className="desk__detail">{[kind && say(kind.name), venue.address].filter(Boolean).join(' · ')}</View>
      {venue.closedAt !== null ? (
        <Closed venue={venue} closedAt={venue.closedAt} onAct={onAct} />
      ) : isInviting ? (
        <InviteGuard venue={venue} onInvited={() => setInviting(false)} />
      ) : (
        <>
          <Printing venue={venue} onInvite={() => setInviting(true)} />
          <View className="desk__acts">
            <Button kind="quiet" id={`change-${venue.venue}`} onPress={() => onAct({ kind: 'change', venue })}>
              {words.changeVenue}
            </Button>
            <Button kind="quiet" id={`close-${venue.venue}`} onPress={() => onAct({ kind: 'close', venue })}>
              {words.closeVenue}
            </Button>
          </View>
        </>
      )}
    </Card>
  )
})

const Printing = observer(function Printing({ venue: { venue }, onInvite }: Pick<Props, 'venue'> & { onInvite: () => void }) {
  const desk = useDesk()
  const words = officeTexts().desk
  return (
    <View className="desk__buttons">
      <Button kind="secondary" id={`poster-${venue}`} onPress={() => desk.printPoster(venue)}>
        {words.poster}
      </Button>
      <Button kind="secondary" id={`guard-${venue}`} onPress={onInvite}>
        {words.inviteGuard}
      </Button>
    </View>
  )
})

const InviteGuard = observer(function InviteGuard({ venue: { venue }, onInvited }: Pick<Props, 'venue'> & { onInvited: () => void }) {
  const desk = useDesk()
  const [label, setLabel] = useState('')
  const { isTried, attempt } = useTried()
  const invite = async () => {
    if (attempt(isLabel(label)) && (await desk.invite({ role: 'venue', venue, label }))) onInvited()
  }
  return (
    <>
      <LabelField value={label} onChange={setLabel} isTried={isTried} />
      <Button id="invite-guard" onPress={invite}>
        {officeTexts().desk.invite}
      </Button>
    </>
  )
})

const Closed = observer(function Closed({ venue, closedAt, onAct }: Props & { closedAt: number }) {
  const words = officeTexts().desk
  return (
    <>
      <View className="desk__detail">{words.venueClosed(civilDate(closedAt))}</View>
      <View className="desk__acts">
        <Button kind="quiet" id={`reopen-${venue.venue}`} onPress={() => onAct({ kind: 'reopen', venue })}>
          {words.reopenVenue}
        </Button>
      </View>
    </>
  )
})
