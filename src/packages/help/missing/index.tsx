import { helpTexts } from '@/i18n/packages/help/texts'
import { texts } from '@/i18n/texts'
import { Page } from '@/pages/page'
import { useStores } from '@/pages/stores'
import { Button } from '@/ui/button/button'
import { EmptyState } from '@/ui/empty-state/empty-state'
import { observer } from 'mobx-react-lite'

/** Where an address leads that names no page: an old one, or one typed wrong. */
export default observer(function MissingPage() {
  const { navigation } = useStores()
  const { title, text, home } = helpTexts().missing
  return (
    <Page title={texts().common.product}>
      <EmptyState icon="question" title={title} text={text}>
        <Button id="missing-home" onPress={navigation.home}>
          {home}
        </Button>
      </EmptyState>
    </Page>
  )
})
