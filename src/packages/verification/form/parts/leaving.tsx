import { verificationTexts } from '@/i18n/packages/verification/texts'
import { useStores } from '@/pages/stores'
import { useEffect } from 'react'
import { useForm } from '../form'

/** A change that is left and was not saved waits on the phone, and that is said. */
export function Leaving() {
  const form = useForm()
  const { phone } = useStores()
  useEffect(
    () => () => {
      if (form.isLeftUnsaved()) phone.tell(verificationTexts().form.left)
    },
    [form, phone],
  )
  return null
}
