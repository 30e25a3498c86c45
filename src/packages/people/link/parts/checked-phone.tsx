import { peopleTexts } from '@/i18n/packages/people/texts'
import { useStores } from '@/pages/stores'
import { Button } from '@/ui/button/button'
import { Notice } from '@/ui/notice/notice'
import { useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'

/** Whose travel counts for somebody who is linked by face or passport: that of the phone proved last, which may be another's (`rules.md` 2). */
export const CheckedPhone = observer(function CheckedPhone() {
  const { code, navigation } = useStores()
  const { phone: justProved } = useRouter().params
  const { checked } = peopleTexts().link
  const phones = code.answer?.phones ?? []
  const phone = justProved ? phones.find((one) => one.phone === justProved) : phones[0]
  if (!phone) return null
  return (
    <Notice tone="info" title={checked.title(phone.maskedPhone)} text={checked.text}>
      <Button id="other-phone" kind="quiet" onPress={() => navigation.replace('declare')}>
        {checked.other}
      </Button>
    </Notice>
  )
})
