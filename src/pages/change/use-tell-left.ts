import { changeTexts } from '@/i18n/packages/change/texts'
import { useStores } from '@/pages/stores'
import { useEffect } from 'react'

interface LeftForm {
  isChange: boolean
  /** Something of it waits on the phone. */
  isKept: () => boolean
}

/** A form that is left and waits on the phone: that is said, unless the page that is come to says it. `isSaidThere` has to stay the same function. */
export function useTellLeft(form: LeftForm, isSaidThere: () => boolean) {
  const { phone } = useStores()
  useEffect(
    () => () => {
      const words = changeTexts()
      if (form.isKept() && !isSaidThere()) phone.tell(form.isChange ? words.left : words.leftUnfinished)
    },
    [form, isSaidThere, phone],
  )
}
