import { staffTexts } from '@/i18n/packages/staff/texts'
import { texts } from '@/i18n/texts'
import { Button } from '@/ui/button/button'
import { jumpTo } from '@/ui/jump-to'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'

/** What is missing shows only after the first try; then the first of it is brought before the eyes. */
export function useTried(faultsAt: readonly string[]) {
  const [isTried, setTried] = useState(false)
  const [first] = faultsAt
  return {
    isTried,
    /** `true` when nothing is missing. */
    attempt: (): boolean => {
      setTried(true)
      if (first !== undefined) jumpTo(first)
      return first === undefined
    },
  }
}

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
