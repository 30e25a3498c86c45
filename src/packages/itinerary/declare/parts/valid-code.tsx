import { itineraryTexts } from '@/i18n/packages/itinerary/texts'
import { texts } from '@/i18n/texts'
import { Button } from '@/ui/button/button'
import { Notice } from '@/ui/notice/notice'
import { observer } from 'mobx-react-lite'
import { useStores } from '@/pages/stores'
import { codeAt } from '@/stores/shown'

/** A code that still holds goes on being shown, whatever becomes of this declaration; only one that passes is good news. */
export const ValidCode = observer(function ValidCode() {
  const { code, clock, navigation } = useStores()
  const { declare } = itineraryTexts()
  const { times } = texts()
  const holder = code.code ? code.current : code.otherWithCode
  if (!holder?.validUntil) return null
  const until = times.until(holder.validUntil, clock.now)
  const mayPass = codeAt(holder, clock.now)?.passage === 'yes'
  return (
    <Notice tone={mayPass ? 'good' : 'info'} text={(mayPass ? declare.validCode : declare.shownCode)(holder.maskedName, until)}>
      <Button kind="secondary" id="show-code" onPress={navigation.home}>
        {declare.showCode}
      </Button>
    </Notice>
  )
})
