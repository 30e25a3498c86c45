import { returningTexts } from '@/i18n/packages/returning/texts'
import { useStores } from '@/pages/stores'
import { Card } from '@/ui/card/card'
import { ListRow } from '@/ui/list-row/list-row'
import { observer } from 'mobx-react-lite'

const GOVERNMENT_HOTLINE = '12345'

/** Whom to call: the hotline knows every street's own number. */
export const Hotline = observer(function Hotline() {
  const { phone } = useStores()
  const { declared: words } = returningTexts()
  return (
    <Card kind="list">
      <ListRow
        id="journey-hotline"
        icon="phone"
        title={words.hotline}
        detail={words.hotlineDetail}
        onPress={() => phone.call(GOVERNMENT_HOTLINE)}
      />
    </Card>
  )
})
