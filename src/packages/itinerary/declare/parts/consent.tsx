import { useDeclaration } from '../declaration'
import { itineraryTexts } from '@/i18n/packages/itinerary/texts'
import { say } from '@/i18n/texts'
import { CheckRow } from '@/ui/check-row/check-row'
import { spoken } from '@/ui/spoken'
import { CONSENT_SENTENCE } from '@domain/itinerary/consent'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'

export const Consent = observer(function Consent({ onRead }: { onRead: () => void }) {
  const declaration = useDeclaration()
  const { declare } = itineraryTexts()
  const sentence = say(CONSENT_SENTENCE)
  return (
    <View>
      <CheckRow
        id="consent"
        label={sentence}
        isChecked={declaration.isConsented}
        onChange={declaration.setConsented}
        error={declaration.isConsentMissing ? declare.consentMissing : undefined}
      >
        {sentence}
      </CheckRow>
      <View id="consent-full" className="declare__link" onClick={onRead} {...spoken({ role: 'link' })}>
        {declare.consentFull}
      </View>
    </View>
  )
})
