import { DeskPage } from '../parts/desk-page'
import { Staff } from './staff'

/** 人员: who may act, and an invitation for one more. */
export default function StaffPage() {
  return (
    <DeskPage section="staff" load={(desk) => desk.refreshStaff()}>
      <Staff />
    </DeskPage>
  )
}
