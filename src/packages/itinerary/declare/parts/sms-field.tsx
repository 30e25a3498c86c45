import { useDeclaration } from '../declaration'
import { itineraryTexts } from '@/i18n/packages/itinerary/texts'
import { texts } from '@/i18n/texts'
import { useRefusal } from '@/pages/consent/use-refusal'
import { useStores } from '@/pages/stores'
import { revealFault } from '@/stores/faults'
import { CountdownButton } from '@/ui/button/countdown-button'
import { Field } from '@/ui/field/field'
import { jumpTo } from '@/ui/jump-to'
import { ErrorNotice } from '@/ui/notice/error-notice'
import { Notice } from '@/ui/notice/notice'
import { readPhone } from '@domain/linking/phone'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'

const ID = 'sms-code'
const LENGTH_AT_MOST = 8

/** The code, the button that asks for one, and what became of asking. */
export const SmsField = observer(function SmsField() {
  const declaration = useDeclaration()
  const { declare } = itineraryTexts()
  const wordsOf = useRefusal()
  const { sms, codeLack, refusal } = declaration
  const getCode = async () => {
    if (await declaration.sendCode()) return
    if (declaration.consent.phoneLack) revealFault()
    // The box to tick stands under it.
    else jumpTo(ID)
  }
  const button = (
    <CountdownButton
      id="get-code"
      secondsLeft={sms.secondsLeft}
      waiting={declare.getCodeIn}
      isBusy={sms.isSending}
      busyText={declare.sending}
      onPress={getCode}
    >
      {declare.getCode}
    </CountdownButton>
  )
  return (
    <View className="declare__under">
      <Field
        id={ID}
        label={declare.code}
        placeholder={declare.codePlaceholder}
        hint={sms.secondsLeft > 0 ? declare.pauseHint : declare.codeHint}
        maxLength={LENGTH_AT_MOST}
        value={declaration.code}
        onChange={declaration.setCode}
        error={codeLack ? declare.codeFaults[codeLack] : refusal && wordsOf(refusal)}
        beside={button}
      />
      {sms.problem ? <ErrorNotice problem={sms.problem} /> : <SentNotice />}
    </View>
  )
})

/** That a code is on its way, and how long it serves. */
const SentNotice = observer(function SentNotice() {
  const declaration = useDeclaration()
  const { clock } = useStores()
  const { declare } = itineraryTexts()
  const { times } = texts()
  const phone = readPhone(declaration.consent.phone)
  const sent = phone.ok ? declaration.sms.sentTo(phone.value) : undefined
  if (!sent) return null
  const said = sent.outcome === 'sent' ? declare.sent(sent.phone) : declare.stillValid
  return <Notice tone="info" text={`${said}${declare.serves(times.countdown(sent.expiresAt - clock.now))}`} />
})
