import { peopleTexts } from '@/i18n/packages/people/texts'
import { Button } from '@/ui/button/button'
import { EmptyState } from '@/ui/empty-state/empty-state'
import { Notice } from '@/ui/notice/notice'
import { observer } from 'mobx-react-lite'

interface Props {
  onYes: () => unknown
  onNo: () => void
}

/** 是否允许从您浙江健康码注册信息中获取? */
export const Ask = observer(function Ask({ onYes, onNo }: Props) {
  const { link } = peopleTexts()
  return (
    <>
      <EmptyState icon="family" title={link.question} text={link.explain}>
        <Button id="link-yes" onPress={onYes}>
          {link.yes}
        </Button>
        <Button id="link-no" kind="secondary" onPress={onNo}>
          {link.no}
        </Button>
      </EmptyState>
      <Notice tone="info" text={link.lag} />
    </>
  )
})
