import { useDeclaration } from '../declaration'
import { itineraryTexts } from '@/i18n/packages/itinerary/texts'
import { revealFault } from '@/stores/faults'
import { Button } from '@/ui/button/button'
import { ErrorNotice } from '@/ui/notice/error-notice'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useStores } from '@/pages/stores'

/** 授权查询: to linking the first time, to the code when people are linked through this phone, to further codes where one does not suffice. Errors stand right above the button. */
export const Submit = observer(function Submit() {
  const declaration = useDeclaration()
  const { navigation, phone } = useStores()
  const { declare } = itineraryTexts()

  const submit = async () => {
    const authorised = await declaration.submit()
    if (!authorised) return revealFault()
    phone.vibrate()
    if (authorised === 'further-codes') navigation.replace('check')
    else if (authorised.linked > 0) navigation.home()
    else navigation.replace('link', { phone: authorised.phone })
  }

  return (
    <View className="declare__under">
      {declaration.problem && !declaration.refusal && <ErrorNotice problem={declaration.problem} />}
      <Button id="submit" onPress={submit} isBusy={declaration.isSubmitting} busyText={declare.submitting}>
        {declare.submit}
      </Button>
    </View>
  )
})
