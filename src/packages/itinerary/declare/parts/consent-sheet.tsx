import { useDeclaration } from '../declaration'
import { itineraryTexts } from '@/i18n/packages/itinerary/texts'
import { say } from '@/i18n/texts'
import { Button } from '@/ui/button/button'
import { Sheet } from '@/ui/sheet/sheet'
import { CONSENT_SENTENCE, CONSENT_TEXT } from '@domain/itinerary/consent'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'

/** 查看全文: what is agreed to, word by word. */
export const ConsentSheet = observer(function ConsentSheet({ onClose }: { onClose: () => void }) {
  const declaration = useDeclaration()
  const { declare } = itineraryTexts()
  const agree = () => {
    declaration.setConsented(true)
    onClose()
  }
  const button = (
    <Button id="consent-agree" onPress={agree}>
      {declare.consentAgree}
    </Button>
  )
  return (
    <Sheet title={declare.consentTitle} onClose={onClose} foot={button}>
      <View className="declare__sentence">{say(CONSENT_SENTENCE)}</View>
      {CONSENT_TEXT.map((paragraph) => (
        <View key={paragraph.zh} className="declare__paragraph">
          {say(paragraph)}
        </View>
      ))}
    </Sheet>
  )
})
