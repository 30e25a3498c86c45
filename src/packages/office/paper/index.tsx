import { RelativeForm } from '@/pages/paper/relative-form'
import { View } from '@tarojs/components'
import { useDesk } from '../parts/desk'
import { DeskPage } from '../parts/desk-page'
import { forRoom } from '../parts/for-room'

/** 纸质通行证 for somebody without a phone. */
function PaperPage() {
  return (
    <DeskPage section="paper">
      <Paper />
    </DeskPage>
  )
}

function Paper() {
  const desk = useDesk()
  return (
    <View className="desk desk--single">
      <RelativeForm onPrint={desk.printPaper} />
    </View>
  )
}

export default forRoom('paper', PaperPage)
