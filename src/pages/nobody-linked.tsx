import { nobodyLinkedTexts } from '@/i18n/packages/nobody-linked/texts'
import { Button } from '@/ui/button/button'
import { EmptyState } from '@/ui/empty-state/empty-state'
import { observer } from 'mobx-react-lite'
import { useStores } from './stores'

/** In the place of what is done for somebody linked, while nobody is: what has to be done before, and the way there. */
export const NobodyLinked = observer(function NobodyLinked() {
  const { code, navigation } = useStores()
  const words = nobodyLinkedTexts()
  const phone = code.phoneToLink
  const { title, text, go } = phone ? words.unlinked : words.unproved
  return (
    <EmptyState icon={phone ? 'family' : 'phone'} title={title} text={text}>
      <Button id="nobody-linked" onPress={() => (phone ? navigation.replace('link', { phone }) : navigation.replace('declare'))}>
        {go}
      </Button>
    </EmptyState>
  )
})
