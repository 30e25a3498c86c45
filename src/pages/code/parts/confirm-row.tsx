import { texts } from '@/i18n/texts'
import { Card } from '@/ui/card/card'
import { ListRow } from '@/ui/list-row/list-row'
import { Notice } from '@/ui/notice/notice'
import type { Applicant } from '@/stores/shown'
import { observer } from 'mobx-react-lite'
import { useConfirm } from '../ways-out/use-confirm'

/** Asks whether an unconfirmed person is the one who holds the phone; it leads to the page that asks for their document. Who has none to ask for is confirmed through another. */
export const ConfirmRow = observer(function ConfirmRow({ applicant }: { applicant: Applicant }) {
  const openConfirm = useConfirm(applicant)
  const { code } = texts()
  const { confirm } = applicant.can
  if (applicant.role !== 'unconfirmed') return null
  if (confirm === null) return <Notice tone="info" text={code.notToConfirm} />
  return (
    <Card kind="list">
      <ListRow id="confirm-self" icon="person" title={code.isItYou(applicant.maskedName)} detail={code.isItYouHint} onPress={openConfirm} />
    </Card>
  )
})
