import { staffTexts } from '@/i18n/packages/staff/texts'
import { texts } from '@/i18n/texts'
import { Button } from '@/ui/button/button'
import { observer } from 'mobx-react-lite'

interface Props {
  id: string
  onConfirm: () => unknown
  onCancel: () => void
  /** How many more it is done for. */
  others?: number
}

/** Under each form: the button is never shut, it says what is missing. */
export const FormButtons = observer(function FormButtons({ id, onConfirm, onCancel, others = 0 }: Props) {
  const { street: words } = staffTexts()
  return (
    <>
      <Button id={`${id}-confirm`} onPress={onConfirm}>
        {words.case.confirm + (others > 0 ? words.household.with(others) : '')}
      </Button>
      <Button id={`${id}-cancel`} kind="quiet" onPress={onCancel}>
        {texts().common.cancel}
      </Button>
    </>
  )
})
