import { accountTexts } from '@/i18n/packages/office/accounts/texts'
import { officeTexts } from '@/i18n/packages/office/texts'
import { staffTexts } from '@/i18n/packages/staff/texts'
import { useTried } from '@/pages/use-tried'
import type { ListedStaff } from '@/stores/office/desk.store'
import { Button } from '@/ui/button/button'
import { ErrorNotice } from '@/ui/notice/error-notice'
import { Segmented } from '@/ui/choices/segmented'
import { Sheet } from '@/ui/sheet/sheet'
import { ROLES } from '@domain/access/rights.table'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { useDesk } from '../parts/desk'
import { isReason, ReasonField } from '../parts/reason-field'
import { StreetsField } from './streets-field'
import { type NamedVenue, VenueField } from './venue-field'

interface Props {
  account: ListedStaff
  onClose: () => void
}

const venueOf = ({ venue, venueName: name }: ListedStaff): NamedVenue | undefined =>
  venue === null || name === null ? undefined : { venue, name }

/** Another role, venue or other streets for somebody. */
export const PostSheet = observer(function PostSheet({ account, onClose }: Props) {
  const desk = useDesk()
  const words = accountTexts()
  const [role, setRole] = useState(account.role)
  const [venue, setVenue] = useState(venueOf(account))
  const [streets, setStreets] = useState<readonly string[]>(account.streets)
  const [reason, setReason] = useState('')
  const { isTried, attempt } = useTried()

  const isPlaced = role === 'venue' ? venue !== undefined : role !== 'grid' || streets.length > 0
  const save = async () => {
    const place = { ...(role === 'venue' && venue && { venue: venue.venue }), ...(role === 'grid' && { streets: [...streets] }) }
    if (attempt(isPlaced && isReason(reason)) && (await desk.change({ staff: account.staff, role, ...place, reason }))) onClose()
  }
  const foot = (
    <>
      {desk.problem && <ErrorNotice problem={desk.problem} />}
      <Button id="save-post" onPress={save}>
        {words.save}
      </Button>
    </>
  )
  return (
    <Sheet title={words.changeTitle(account.label)} onClose={onClose} foot={foot}>
      <Segmented
        isWrapping
        id="post-role"
        label={officeTexts().desk.role}
        value={role}
        options={ROLES.map((value) => ({ value, title: staffTexts().roles[value] }))}
        onChange={setRole}
      />
      {role === 'venue' && (
        <VenueField id="post-venue" value={venue} onChange={setVenue} error={isTried && !venue ? words.venueMissing : undefined} />
      )}
      {role === 'grid' && <StreetsField value={streets} onChange={setStreets} isTried={isTried} />}
      <ReasonField value={reason} onChange={setReason} isTried={isTried} />
      <View>{words.changeText}</View>
    </Sheet>
  )
})
