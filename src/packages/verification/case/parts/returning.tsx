import { verificationTexts } from '@/i18n/packages/verification/texts'
import { texts } from '@/i18n/texts'
import { useStores } from '@/pages/stores'
import { Card } from '@/ui/card/card'
import { ListRow } from '@/ui/list-row/list-row'
import { startOfDay } from '@domain/kernel/china-time'
import { observer } from 'mobx-react-lite'

/** 返温来温预申报: a journey that this account has declared, which ends in this very case while it is open. */
export const Returning = observer(function Returning() {
  const { code, navigation } = useStores()
  const { own: words } = verificationTexts()
  const arrivesOn = code.answer?.arrivesOn
  if (!arrivesOn) return null
  return (
    <Card kind="list">
      <ListRow
        id="case-returning"
        icon="return"
        title={words.returning(texts().times.day(startOfDay(arrivesOn)))}
        detail={words.returningDetail}
        onPress={() => navigation.open('returning')}
      />
    </Card>
  )
})
