import { peopleTexts } from '@/i18n/packages/people/texts'
import { Button } from '@/ui/button/button'
import { EmptyState } from '@/ui/empty-state/empty-state'
import { observer } from 'mobx-react-lite'
import { useStores } from '@/pages/stores'

/** A phone has to be proved before anybody can be linked through it. */
export const NeedPhone = observer(function NeedPhone() {
  const { navigation } = useStores()
  const { link } = peopleTexts()
  return (
    <EmptyState icon="phone" title={link.bar} text={link.needPhone}>
      <Button id="link-declare" onPress={() => navigation.replace('declare')}>
        {link.toDeclare}
      </Button>
    </EmptyState>
  )
})
