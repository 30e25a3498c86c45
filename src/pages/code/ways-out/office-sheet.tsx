import { texts } from '@/i18n/texts'
import { Button } from '@/ui/button/button'
import { Sheet } from '@/ui/sheet/sheet'
import { Steps } from '@/ui/steps/steps'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useStores } from '../../stores'

const OFFICE = '12345'

interface Props {
  service: string
  onClose: () => void
}

/** What to do today about a service that is done by the local office. */
export const OfficeSheet = observer(function OfficeSheet({ service, onClose }: Props) {
  const { phone } = useStores()
  const { office } = texts().help
  const call = (
    <Button id="call-office-now" onPress={() => phone.call(OFFICE)}>
      {office.call}
    </Button>
  )
  return (
    <Sheet title={office.title} onClose={onClose} foot={call}>
      <View>{office.intro(service)}</View>
      <Steps steps={office.steps.map((title) => ({ title }))} />
    </Sheet>
  )
})
