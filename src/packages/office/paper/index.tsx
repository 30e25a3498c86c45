import { DeskPage } from '../parts/desk-page'
import { forRoom } from '../parts/for-room'
import { Paper } from './paper'

/** 纸质通行证 for somebody without a phone. */
function PaperPage() {
  return (
    <DeskPage section="paper">
      <Paper />
    </DeskPage>
  )
}

export default forRoom('paper', PaperPage)
