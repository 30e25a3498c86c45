import { say } from '@/i18n/texts'
import { listTimeText } from '@domain/risk-area/list-time'
import { riskListTexts } from '@/i18n/packages/office/risk-lists/texts'
import type { RiskReviewStore } from '@/stores/office/risk-review.store'
import { Dialog } from '@/ui/dialog/dialog'
import { observer } from 'mobx-react-lite'
import { useRiskLists } from '../risk-lists'

interface Props {
  store: RiskReviewStore
  onClose: () => void
}

/** Says what it will do to people before it does it. */
export const Confirm = observer(function Confirm({ store, onClose }: Props) {
  const lists = useRiskLists()
  const words = riskListTexts().confirm
  const { added, removed } = store.changedCities
  const what = store.endsExtension ? words.changed(String(added.length), String(removed.length)) : words.same
  const confirm = async () => {
    const isInForce = await store.confirm()
    onClose()
    if (isInForce) await lists.close()
  }
  return (
    <Dialog
      title={titleOf(store)}
      text={`${what}${words.soon}`}
      confirm={words.done}
      isDanger={store.endsExtension}
      onConfirm={confirm}
      onCancel={onClose}
    />
  )
})

function titleOf({ review: { list } }: RiskReviewStore): string {
  const { titles } = riskListTexts().confirm
  if (list.state === 'current') return titles.current
  const time = say(listTimeText(list.listTime))
  return list.state === 'former' ? titles.former(time) : titles.proposed(time)
}
