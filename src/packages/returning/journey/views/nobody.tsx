import { returningTexts } from '@/i18n/packages/returning/texts'
import { NobodyLinked } from '@/pages/nobody-linked'
import { useStores } from '@/pages/stores'
import { Button } from '@/ui/button/button'
import { EmptyState } from '@/ui/empty-state/empty-state'
import { observer } from 'mobx-react-lite'
import { Shell } from '../parts/shell'

/** Nobody of this account is confirmed: a declaration needs a name and a document. */
export const Nobody = observer(function Nobody() {
  const { code, navigation } = useStores()
  const { nobody } = returningTexts().form
  return (
    <Shell>
      {code.applicants.length === 0 ? (
        <NobodyLinked />
      ) : (
        <EmptyState icon="person" title={nobody.title} text={nobody.text}>
          <Button id="nobody-home" onPress={navigation.home}>
            {nobody.go}
          </Button>
        </EmptyState>
      )}
    </Shell>
  )
})
