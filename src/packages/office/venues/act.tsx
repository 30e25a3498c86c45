import { officeTexts } from '@/i18n/packages/office/texts'
import { useTried } from '@/pages/use-tried'
import type { ListedVenue } from '@/stores/office/venues.store'
import { Button } from '@/ui/button/button'
import { ErrorNotice } from '@/ui/notice/error-notice'
import { Sheet } from '@/ui/sheet/sheet'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { useDesk } from '../parts/desk'
import { ReasonSheet } from '../parts/reason-sheet'
import { isWhole, VenueForm } from './venue-form'

export interface VenueAct {
  kind: 'change' | 'close' | 'reopen'
  venue: ListedVenue
}

interface Props extends VenueAct {
  onClose: () => void
}

/** What is done with a venue; its staff lose their entry when it is closed. */
export const Act = observer(function Act({ kind, venue, onClose }: Props) {
  const { venues, problem } = useDesk()
  const words = officeTexts().desk
  if (kind === 'change') return <ChangeSheet venue={venue} onClose={onClose} />
  const act = async (reason: string) => {
    if (await (kind === 'close' ? venues.close(venue, reason) : venues.reopen(venue, reason))) onClose()
  }
  const said =
    kind === 'close'
      ? { title: words.closeTitle(venue.name), text: words.closeText, confirm: words.closeVenue, isDanger: true }
      : { title: words.reopenTitle(venue.name), text: words.reopenText, confirm: words.reopenVenue }
  return <ReasonSheet {...said} problem={problem} onConfirm={act} onClose={onClose} />
})

const fieldsOf = ({ name, address, kind }: ListedVenue) => ({ name, address, kind })

const ChangeSheet = observer(function ChangeSheet({ venue, onClose }: Omit<Props, 'kind'>) {
  const { venues, problem } = useDesk()
  const words = officeTexts().desk
  const [read, setRead] = useState(venue)
  const [fields, setFields] = useState(fieldsOf(venue))
  const { isTried, attempt } = useTried()
  const save = async () => {
    if (!attempt(isWhole(fields))) return
    if (await venues.change(read, fields)) return onClose()
    const now = venues.all.find((one) => one.venue === venue.venue)
    if (!now || now.revision === read.revision) return
    // Somebody else was first: as it stands now, so that nothing of theirs is written over unseen.
    setRead(now)
    setFields(fieldsOf(now))
  }
  const foot = (
    <>
      {problem && <ErrorNotice problem={problem} />}
      <Button id="save-venue" onPress={save}>
        {words.saveVenue}
      </Button>
    </>
  )
  return (
    <Sheet title={words.changeTitle(venue.name)} onClose={onClose} foot={foot}>
      <VenueForm id="changed" value={fields} onChange={setFields} isTried={isTried} />
      <View>{words.changeText}</View>
    </Sheet>
  )
})
