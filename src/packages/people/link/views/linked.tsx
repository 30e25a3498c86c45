import { peopleTexts } from '@/i18n/packages/people/texts'
import { Button } from '@/ui/button/button'
import { EmptyState } from '@/ui/empty-state/empty-state'
import { Notice } from '@/ui/notice/notice'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useStores } from '@/pages/stores'

interface Props {
  outcome: { linked: number; added: number; incomplete: boolean }
  /** Somebody else, another way. */
  onOther?: () => void
}

export const Linked = observer(function Linked({ outcome, onOther }: Props) {
  const { navigation } = useStores()
  const { link } = peopleTexts()
  return (
    <>
      <EmptyState icon="check" tone="good" title={link.done(outcome.linked)} text={outcome.added === 0 ? link.noneAdded : link.sources}>
        <Button id="link-done" onPress={navigation.home}>
          {link.showCode}
        </Button>
        {onOther && (
          <Button id="link-other" kind="secondary" onPress={onOther}>
            {link.otherWay}
          </Button>
        )}
      </EmptyState>
      {outcome.incomplete && <Notice tone="warn" text={link.incomplete} />}
      <View className="link__note">{link.lag}</View>
    </>
  )
})
