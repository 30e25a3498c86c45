import { changeTexts } from '@/i18n/packages/change/texts'
import { useStores } from '@/pages/stores'
import { useEffect } from 'react'

/** A change that is left and was not saved waits on the phone, and that is said. */
export function useTellLeft(form: { isLeftUnsaved: () => boolean }) {
  const { phone } = useStores()
  useEffect(
    () => () => {
      if (form.isLeftUnsaved()) phone.tell(changeTexts().left)
    },
    [form, phone],
  )
}
