import { staffTexts } from '@/i18n/packages/staff/texts'
import { texts } from '@/i18n/texts'
import { Button } from '@/ui/button/button'
import { observer } from 'mobx-react-lite'

interface Props {
  id: string
  onConfirm: () => unknown
  onCancel: () => void
}

/** Under each form: the button is never shut, it says what is missing. */
export const FormButtons = observer(function FormButtons({ id, onConfirm, onCancel }: Props) {
  return (
    <>
      <Button id={`${id}-confirm`} onPress={onConfirm}>
        {staffTexts().street.case.confirm}
      </Button>
      <Button id={`${id}-cancel`} kind="quiet" onPress={onCancel}>
        {texts().common.cancel}
      </Button>
    </>
  )
})
