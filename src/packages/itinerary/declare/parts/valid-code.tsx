import { itineraryTexts } from '@/i18n/packages/itinerary/texts'
import { texts } from '@/i18n/texts'
import { Button } from '@/ui/button/button'
import { Notice } from '@/ui/notice/notice'
import { observer } from 'mobx-react-lite'
import { useStores } from '@/pages/stores'

/** A code that still holds goes on being shown, whatever becomes of this declaration. */
export const ValidCode = observer(function ValidCode() {
  const { code, clock, navigation } = useStores()
  const { declare } = itineraryTexts()
  const { times } = texts()
  const holder = code.code ? code.current : code.otherWithCode
  if (!holder?.validUntil) return null
  return (
    <Notice tone="good" text={declare.validCode(holder.maskedName, times.until(holder.validUntil, clock.now))}>
      <Button kind="secondary" id="show-code" onPress={navigation.home}>
        {declare.showCode}
      </Button>
    </Notice>
  )
})
