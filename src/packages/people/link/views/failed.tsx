import { peopleTexts } from '@/i18n/packages/people/texts'
import type { Problem } from '@/i18n/errors'
import { texts } from '@/i18n/texts'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { EmptyState } from '@/ui/empty-state/empty-state'
import { ErrorNotice } from '@/ui/notice/error-notice'
import { Notice } from '@/ui/notice/notice'
import { Steps } from '@/ui/steps/steps'
import { observer } from 'mobx-react-lite'
import { useStores } from '@/pages/stores'

interface Props {
  problem: Problem
  onRetry: () => unknown
  onOther: () => void
}

export const Failed = observer(function Failed(props: Props) {
  return props.problem.code === 'NO_HEALTH_CODE' ? <NoHealthCode {...props} /> : <NotLinked {...props} />
})

/** No health code anywhere: how to get one (`product.md` 4). */
const NoHealthCode = observer(function NoHealthCode({ problem, onRetry, onOther }: Props) {
  const { link } = peopleTexts()
  return (
    <>
      <EmptyState icon="info" title={link.noCode}>
        <Steps steps={link.noCodeSteps.map((title) => ({ title }))} />
        <Button id="link-again" onPress={onRetry}>
          {link.again}
        </Button>
        <Button id="link-no" kind="secondary" onPress={onOther}>
          {link.otherWay}
        </Button>
      </EmptyState>
      <Notice tone="warn" text={link.noCodeMeanwhile} support={problem.support} />
    </>
  )
})

const NotLinked = observer(function NotLinked({ problem, onRetry, onOther }: Props) {
  const { navigation } = useStores()
  const { link } = peopleTexts()
  const { common } = texts()
  const isUnproved = problem.code === 'PHONE_NOT_PROVED'
  return (
    <Card>
      <ErrorNotice problem={problem} />
      {isUnproved ? (
        <Button id="link-declare" onPress={() => navigation.replace('declare')}>
          {link.toDeclare}
        </Button>
      ) : (
        <Button id="link-again" onPress={onRetry}>
          {common.retry}
        </Button>
      )}
      <Button id="link-no" kind="secondary" onPress={onOther}>
        {link.otherWay}
      </Button>
    </Card>
  )
})
