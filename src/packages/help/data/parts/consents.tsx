import { helpTexts } from '@/i18n/packages/help/texts'
import { texts } from '@/i18n/texts'
import type { MyData } from '@/stores/my-data.store'
import { Card } from '@/ui/card/card'
import { ListRow } from '@/ui/list-row/list-row'
import { spoken } from '@/ui/spoken'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'

/** What this account has now, and what was consented to when. */
export const Consents = observer(function Consents({ people, phones, consents }: MyData) {
  const { data: words } = helpTexts()
  const { moment } = texts().times
  return (
    <Card>
      <View id="my-data-counts">{words.counts(people, phones.length)}</View>
      {phones.map(({ maskedPhone, provedAt }) => (
        <ListRow key={maskedPhone} icon="phone" title={maskedPhone} note={words.provedAt(moment(provedAt))} />
      ))}
      <View className="my-data__title" {...spoken({ role: 'heading' })}>
        {words.consents}
      </View>
      {consents.length === 0 && <View className="my-data__note">{words.noConsent}</View>}
      {consents.map(({ version, at, maskedPhone }) => (
        <ListRow key={at} title={words.consent(version)} detail={maskedPhone ?? undefined} note={moment(at)} />
      ))}
    </Card>
  )
})
