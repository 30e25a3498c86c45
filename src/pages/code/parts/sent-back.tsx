import { say, texts } from '@/i18n/texts'
import type { Applicant } from '@/stores/shown'
import { Card } from '@/ui/card/card'
import { ListRow } from '@/ui/list-row/list-row'
import { observer } from 'mobx-react-lite'
import { useStores } from '../../stores'

/** 退回: the form waits for the person again; why, and one tap to where it is changed. */
export const SentBack = observer(function SentBack({ applicant: { person, sentBack } }: { applicant: Applicant }) {
  const { navigation } = useStores()
  const { code } = texts()
  if (!sentBack) return null
  return (
    <Card kind="list">
      <ListRow
        id="sent-back"
        icon="warning"
        title={code.sentBack}
        detail={say(sentBack)}
        onPress={() => navigation.open('case', { person })}
      />
    </Card>
  )
})
