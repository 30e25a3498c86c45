import { consentTexts } from '@/i18n/packages/consent/texts'
import { say } from '@/i18n/texts'
import type { ConsentStore } from '@/stores/consent.store'
import { Button } from '@/ui/button/button'
import { Sheet } from '@/ui/sheet/sheet'
import { CONSENT_SENTENCE, CONSENT_TEXT } from '@domain/itinerary/consent'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import './consent.scss'

/** 查看全文: what is agreed to, word by word. */
export const ConsentSheet = observer(function ConsentSheet({ consent, onClose }: { consent: ConsentStore; onClose: () => void }) {
  const words = consentTexts()
  const agree = () => {
    consent.give(true)
    onClose()
  }
  const button = (
    <Button id="consent-agree" onPress={agree}>
      {words.agree}
    </Button>
  )
  return (
    <Sheet title={words.title} onClose={onClose} foot={button}>
      <View className="consent__sentence">{say(CONSENT_SENTENCE)}</View>
      {CONSENT_TEXT.map((paragraph) => (
        <View key={paragraph.zh}>{say(paragraph)}</View>
      ))}
    </Sheet>
  )
})
