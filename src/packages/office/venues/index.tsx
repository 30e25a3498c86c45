import { DeskPage } from '../parts/desk-page'
import { Venues } from './venues'

/** 场所: those there are, and one more. */
export default function VenuesPage() {
  return (
    <DeskPage section="venues" load={(desk) => desk.refreshVenues()}>
      <Venues />
    </DeskPage>
  )
}
