import { DeskPage } from '../parts/desk-page'
import { forRoom } from '../parts/for-room'
import { Staff } from './staff'

/** 人员: who may act, and an invitation for one more. */
function StaffPage() {
  return (
    <DeskPage section="staff" load={(desk) => desk.refreshPeople()}>
      <Staff />
    </DeskPage>
  )
}

export default forRoom('staff', StaffPage)
