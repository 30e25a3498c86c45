import { DeskPage } from '../parts/desk-page'
import { Paper } from './paper'

/** 纸质通行证 for somebody without a phone. */
export default function PaperPage() {
  return (
    <DeskPage section="paper">
      <Paper />
    </DeskPage>
  )
}
