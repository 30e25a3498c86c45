import { verificationTexts } from '@/i18n/packages/verification/texts'
import { say } from '@/i18n/texts'
import { useStores } from '@/pages/stores'
import type { OwnCase } from '@/stores/verification/own-case.store'
import { Card } from '@/ui/card/card'
import { ListRow } from '@/ui/list-row/list-row'
import { streetName } from '@domain/divisions'
import { observer } from 'mobx-react-lite'
import { streetOf } from '../own-case'

const GOVERNMENT_HOTLINE = '12345'

/** Who works on it, by which number they call, and whom to call when nobody does. */
export const InCharge = observer(function InCharge({ own }: { own: OwnCase }) {
  const { phone } = useStores()
  const { own: words } = verificationTexts()
  return (
    <Card kind="list">
      <ListRow icon="person" title={words.worker(say(streetName(streetOf(own))))} detail={words.inCharge} />
      <ListRow icon="phone" title={own.form.phone} detail={words.reachedBy} />
      <ListRow
        id="case-hotline"
        icon="question"
        title={words.notCalled}
        detail={words.callHotline}
        onPress={() => phone.call(GOVERNMENT_HOTLINE)}
      />
    </Card>
  )
})
