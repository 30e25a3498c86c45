import { paperTexts } from '@/i18n/packages/paper/texts'
import { say, sayBeside, texts } from '@/i18n/texts'
import type { PrintedPaper as Printed } from '@/stores/printed-paper'
import { Qr } from '@/ui/qr/qr'
import { stampOf } from '@domain/kernel/china-time'
import { SITUATIONS } from '@domain/status'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'

/** A paper pass as it is printed: what it says is there for a guard who reads Chinese too. */
export const PrintedPaper = observer(function PrintedPaper({ paper }: { paper: Printed }) {
  const words = paperTexts()
  const { title } = SITUATIONS[paper.situation]
  return (
    <>
      <View className="sheet-of-paper__title">{words.title}</View>
      <Qr id="paper-code" text={paper.text} label={words.title} />
      <View className="sheet-of-paper__name">{[say(title), sayBeside(title)].filter(Boolean).join(' · ')}</View>
      <View className="sheet-of-paper__text">
        {words.name} {paper.maskedName} · {words.digits} {paper.lastDigits}
      </View>
      <View className="sheet-of-paper__name">{words.until(stampOf(paper.expiresAt))}</View>
      <View className="sheet-of-paper__text">{words.note}</View>
      <View className="sheet-of-paper__text">{texts().common.product}</View>
    </>
  )
})
