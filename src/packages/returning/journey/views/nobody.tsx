import { returningTexts } from '@/i18n/packages/returning/texts'
import { useStores } from '@/pages/stores'
import { Button } from '@/ui/button/button'
import { EmptyState } from '@/ui/empty-state/empty-state'
import { observer } from 'mobx-react-lite'
import { Shell } from '../parts/shell'

/** Nobody of this account is confirmed: a declaration needs a name and a document. */
export const Nobody = observer(function Nobody() {
  const { navigation } = useStores()
  const { nobody } = returningTexts().form
  return (
    <Shell>
      <EmptyState icon="person" title={nobody.title} text={nobody.text}>
        <Button id="nobody-home" onPress={navigation.home}>
          {nobody.go}
        </Button>
      </EmptyState>
    </Shell>
  )
})
