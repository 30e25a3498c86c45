import { consentTexts } from '@/i18n/packages/consent/texts'
import { say } from '@/i18n/texts'
import type { ConsentStore } from '@/stores/consent.store'
import { CheckRow } from '@/ui/check-row/check-row'
import { spoken } from '@/ui/spoken'
import { CONSENT_SENTENCE } from '@domain/itinerary/consent'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import './consent.scss'

interface Props {
  id: string
  consent: ConsentStore
  onRead: () => void
  /** That it is missing is said at another field already: the box is only marked. */
  isSaidElsewhere?: boolean
}

/** The box to tick, and the way to all that is agreed to. */
export const Consent = observer(function Consent({ id, consent, onRead, isSaidElsewhere = false }: Props) {
  const words = consentTexts()
  const sentence = say(CONSENT_SENTENCE)
  return (
    <View>
      <CheckRow
        id={id}
        label={sentence}
        isChecked={consent.isGiven}
        onChange={consent.give}
        isBad={consent.isMissing}
        error={consent.isMissing && !isSaidElsewhere ? words.missing : undefined}
      >
        {sentence}
      </CheckRow>
      <View id={`${id}-full`} className="consent__link" onClick={onRead} {...spoken({ role: 'link' })}>
        {words.full}
      </View>
    </View>
  )
})
