import { texts } from '@/i18n/texts'
import { Button } from '@/ui/button/button'
import { EmptyState } from '@/ui/empty-state/empty-state'
import { observer } from 'mobx-react-lite'
import { useStores } from '../../stores'
import { Services } from '../parts/services'

/** Travel is authorised, nobody is linked. */
export const Unlinked = observer(function Unlinked() {
  const { code, navigation } = useStores()
  const { code: words, common } = texts()
  const phone = code.phoneToLink
  return (
    <>
      <EmptyState icon="family" title={words.unlinkedTitle} text={words.unlinkedText}>
        <Button id="to-link" onPress={() => navigation.open('link', phone ? { phone } : {})}>
          {words.toLink}
        </Button>
        <Button id="declare-again" kind="secondary" onPress={() => navigation.open('declare')}>
          {common.declaration}
        </Button>
      </EmptyState>
      <Services />
    </>
  )
})
