import { dayWords } from '@/i18n/packages/cases/words'
import { staffTexts } from '@/i18n/packages/staff/texts'
import { useStores } from '@/pages/stores'
import type { Arrival, ArrivalsStore } from '@/stores/street/arrivals.store'
import { Dialog } from '@/ui/dialog/dialog'
import { isBeforeArrival } from '@domain/declaration/workflow'
import { civilDate } from '@domain/kernel/china-time'
import { observer } from 'mobx-react-lite'

interface Props {
  store: ArrivalsStore
  one: Arrival
  onClose: () => void
}

/** 已抵温, asked once: what follows from it, and before the declared day that this day has not come. */
export const ConfirmArrival = observer(function ConfirmArrival({ store, one: { journey }, onClose }: Props) {
  const { clock, phone } = useStores()
  const { arrivals: words } = staffTexts()
  const { arriving } = words
  const isEarly = isBeforeArrival(journey, civilDate(clock.now))
  const confirm = async () => {
    onClose()
    if (await store.mark('arrive')) phone.tell(words.marked)
  }
  return (
    <Dialog
      title={isEarly ? arriving.titleEarly : arriving.title}
      text={isEarly ? arriving.early(dayWords(journey.arrivesOn)) + arriving.text : arriving.text}
      confirm={arriving.confirm}
      onConfirm={confirm}
      onCancel={onClose}
    />
  )
})
