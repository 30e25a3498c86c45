import { returningTexts } from '@/i18n/packages/returning/texts'
import { useStores } from '@/pages/stores'
import { useBackCloses } from '@/ui/use-back-closes'
import { useEffect } from 'react'
import { useForm, useJourney } from '../journey'

/** A change is left for the journey that it is of, also by the way back; what was not saved waits on the phone, and that is said. */
export function Leaving() {
  const form = useForm()
  const { own } = useJourney()
  const { phone } = useStores()
  useBackCloses(own.stay)
  useEffect(
    () => () => {
      if (form.isLeftUnsaved()) phone.tell(returningTexts().form.left)
    },
    [form, phone],
  )
  return null
}
