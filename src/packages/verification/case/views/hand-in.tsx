import { verificationTexts } from '@/i18n/packages/verification/texts'
import { useStores } from '@/pages/stores'
import { problemOf } from '@/stores/loadable'
import type { OwnCaseStore } from '@/stores/verification/own-case.store'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { ErrorNotice } from '@/ui/notice/error-notice'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { Photos } from '../../parts/photos'

/** 补交核酸阴性报告: after a case was ended or returned, until a grid worker has confirmed one. */
export const HandIn = observer(function HandIn({ own }: { own: OwnCaseStore }) {
  const { phone } = useStores()
  const { own: words } = verificationTexts()
  const problem = problemOf(own.handingIn)
  const { report } = own
  const handIn = async () => {
    if (await own.handIn()) phone.tell(words.reportDone)
  }
  return (
    <Card>
      <View className="case__label">{words.report}</View>
      <View>{words.reportLead}</View>
      <Photos photos={report} />
      {problem && <ErrorNotice problem={problem} />}
      <Button id="report-send" onPress={handIn} isDisabled={report.files.length === 0 || !report.isWhole} busyText={words.reportSending}>
        {words.reportSend}
      </Button>
    </Card>
  )
})
