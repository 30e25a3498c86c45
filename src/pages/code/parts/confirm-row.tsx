import { texts } from '@/i18n/texts'
import { Card } from '@/ui/card/card'
import { ListRow } from '@/ui/list-row/list-row'
import type { Applicant } from '@/stores/shown'
import { observer } from 'mobx-react-lite'
import { useStores } from '../../stores'

/** Asks whether an unconfirmed person is the one who holds the phone; it leads to the page that asks for the ID number. */
export const ConfirmRow = observer(function ConfirmRow({ applicant }: { applicant: Applicant }) {
  const { navigation } = useStores()
  const { code } = texts()
  if (!applicant.can.confirm) return null
  return (
    <Card kind="list">
      <ListRow
        id="confirm-self"
        icon="person"
        title={code.isItYou(applicant.maskedName)}
        detail={code.isItYouHint}
        onPress={() => navigation.open('confirm', { person: applicant.person })}
      />
    </Card>
  )
})
