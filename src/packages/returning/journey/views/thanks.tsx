import { returningTexts } from '@/i18n/packages/returning/texts'
import { useStores } from '@/pages/stores'
import { Button } from '@/ui/button/button'
import { EmptyState } from '@/ui/empty-state/empty-state'
import { observer } from 'mobx-react-lite'
import { AwaySwitch } from '../parts/away-switch'
import { Shell } from '../parts/shell'

/** 否 was answered, and nothing else is kept. */
export const Thanks = observer(function Thanks() {
  const { navigation } = useStores()
  const { thanks: words } = returningTexts().form
  return (
    <Shell>
      <EmptyState icon="check" tone="good" title={words.title} text={words.text}>
        <Button id="thanks-home" onPress={navigation.home}>
          {words.back}
        </Button>
      </EmptyState>
      <AwaySwitch />
    </Shell>
  )
})
