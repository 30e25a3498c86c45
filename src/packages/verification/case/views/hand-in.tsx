import { problemOfPhotos } from '@/stores/verification/photos.store'
import { verificationTexts } from '@/i18n/packages/verification/texts'
import { useStores } from '@/pages/stores'
import { useTried } from '@/pages/use-tried'
import { problemOf } from '@/stores/loadable'
import type { OwnCaseStore } from '@/stores/verification/own-case.store'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { FieldError } from '@/ui/field/field-error'
import { ErrorNotice } from '@/ui/notice/error-notice'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { Photos } from '../../parts/photos'

/** 补交核酸阴性报告: after a case was ended or returned, until a grid worker has confirmed one. */
export const HandIn = observer(function HandIn({ own }: { own: OwnCaseStore }) {
  const { phone } = useStores()
  const { own: words, form } = verificationTexts()
  const { isTried, attempt } = useTried()
  const problem = problemOf(own.handingIn)
  const { report } = own
  const lack = report.isWhole
    ? report.files.length === 0
      ? words.reportMissing
      : undefined
    : problemOfPhotos(report)
      ? form.photosFailed
      : form.photosFault
  const handIn = async () => {
    if (attempt(lack === undefined) && (await own.handIn())) phone.tell(words.reportDone)
  }
  return (
    <Card>
      <View className="case__label">{words.report}</View>
      <View>{words.reportLead}</View>
      <View>
        <Photos photos={report} />
        <FieldError error={isTried ? lack : undefined} />
      </View>
      {problem && <ErrorNotice problem={problem} />}
      <Button id="report-send" onPress={handIn} busyText={words.reportSending}>
        {words.reportSend}
      </Button>
    </Card>
  )
})
