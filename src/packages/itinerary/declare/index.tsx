import { itineraryTexts } from '@/i18n/packages/itinerary/texts'
import { texts } from '@/i18n/texts'
import { Card } from '@/ui/card/card'
import { PageHead } from '@/ui/page-head/page-head'
import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useMemo, useState } from 'react'
import { DeclarationStore } from '@/stores/declaration.store'
import { type RelativesPhone, relativesPhone } from '@/stores/relatives-phone'
import { DeclarationContext } from './declaration'
import { Consent } from '@/pages/consent/consent'
import { ConsentSheet } from '@/pages/consent/consent-sheet'
import { PhoneField } from '@/pages/consent/phone-field'
import { Page } from '@/pages/page'
import { useStores } from '@/pages/stores'
import { SmsField } from './parts/sms-field'
import { Submit } from './parts/submit'
import { ValidCode } from './parts/valid-code'
import './index.scss'

function hintOf(relative: RelativesPhone | undefined): string {
  const { family } = itineraryTexts().declare
  return relative ? family.knownHint(relative.masked) : family.phoneHint
}

/** 来温返温人员动态申报: proves a phone number and authorises the one-bit check of 14 days (`product.md` 2). */
export default observer(function DeclarePage() {
  const { code, cloud, storage, clock } = useStores()
  const isAsked = useRouter().params['of'] === 'family'
  // Whoever was on display when the page was opened.
  const [relative] = useState(() => (isAsked ? undefined : relativesPhone(code.current, code.answer, storage)))
  const isFamily = isAsked || relative !== undefined
  // A fresh one for each visit: the consent is asked for again, and no SMS code stays behind.
  const declaration = useMemo(() => {
    const fresh = new DeclarationStore(cloud, storage, clock, !isFamily)
    if (relative) fresh.consent.setPhone(relative.number)
    return fresh
  }, [cloud, storage, clock, isFamily, relative])
  const [isReading, setReading] = useState(false)
  const { declare, errors } = itineraryTexts()

  const { consent, isConsentFirst } = declaration
  const sheet = isReading && <ConsentSheet consent={consent} onClose={() => setReading(false)} />
  return (
    <DeclarationContext.Provider value={declaration}>
      <Page title={texts().common.declaration} errors={errors} over={sheet}>
        <PageHead title={isFamily ? declare.family.title : declare.title} lead={declare.lead} />
        {!isAsked && <ValidCode />}
        <Card>
          <PhoneField id="phone" consent={consent} {...(isFamily && { hint: hintOf(relative) })} />
          <SmsField />
          <Consent id="consent" consent={consent} isSaidElsewhere={isConsentFirst} onRead={() => setReading(true)} />
          <Submit />
        </Card>
        <View className="declare__foot">{declare.noSms}</View>
      </Page>
    </DeclarationContext.Provider>
  )
})
