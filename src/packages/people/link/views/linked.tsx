import { peopleTexts } from '@/i18n/packages/people/texts'
import { Button } from '@/ui/button/button'
import { EmptyState } from '@/ui/empty-state/empty-state'
import { Notice } from '@/ui/notice/notice'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useStores } from '@/pages/stores'
import { CheckedPhone } from '../parts/checked-phone'
import { OtherSources } from '../parts/other-sources'
import { useLook } from '../use-look'

interface Props {
  outcome: { linked: number; added: number; incomplete: boolean; maskedNames: readonly string[] }
  /** One person, by their own document: confirmed by it, and the colour is of now. */
  isOne?: boolean
  /** Somebody else, another way. */
  onOther?: () => void
}

export const Linked = observer(function Linked({ outcome, isOne = false, onOther }: Props) {
  const { code, navigation } = useStores()
  useLook()
  const { link } = peopleTexts()
  // This way may have linked one of several.
  const all = code.applicants.length + (code.answer?.leftOut ?? 0)
  return (
    <>
      <EmptyState
        icon="check"
        tone="good"
        title={link.done(outcome.linked, all)}
        text={isOne ? link.confirmed : outcome.added === 0 ? link.noneAdded : link.added}
      >
        <View id="link-names" className="link__names">
          {outcome.maskedNames.map((name, place) => (
            <View key={place}>{name}</View>
          ))}
        </View>
        <Button id="link-done" onPress={navigation.home}>
          {link.showCode}
        </Button>
        {onOther && (
          <Button id="link-other" kind="secondary" onPress={onOther}>
            {link.otherWay}
          </Button>
        )}
      </EmptyState>
      <OtherSources />
      {isOne && <CheckedPhone />}
      {outcome.incomplete && <Notice tone="warn" text={link.incomplete} />}
      {!isOne && <View className="link__note">{link.lag}</View>}
    </>
  )
})
