import { DeskPage } from '../parts/desk-page'
import { forRoom } from '../parts/for-room'
import { Venues } from './venues'

/** 场所: those there are, and one more. */
function VenuesPage() {
  return (
    <DeskPage section="venues" load={(desk) => desk.venues.refresh()}>
      <Venues />
    </DeskPage>
  )
}

export default forRoom('venues', VenuesPage)
