import { texts } from '@/i18n/texts'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { ErrorNotice } from '@/ui/notice/error-notice'
import { Notice } from '@/ui/notice/notice'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useStores } from '../../stores'
import { Services } from '../parts/services'
import './failed.scss'

/** Nothing could be had, and nothing valid is on the phone. */
export const Failed = observer(function Failed() {
  const { code } = useStores()
  const { code: words, common } = texts()
  return (
    <>
      <Card>
        <View className="failed__title">{words.failedNoCode}</View>
        {code.problem && <ErrorNotice problem={code.problem} />}
        <Notice tone="warn" title={common.fallback} text={common.fallbackNow} />
        <Button id="retry" onPress={code.refresh} isBusy={code.isRefreshing} busyText={words.refreshing}>
          {common.retry}
        </Button>
      </Card>
      <Services />
    </>
  )
})
