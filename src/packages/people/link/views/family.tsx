import { peopleTexts } from '@/i18n/packages/people/texts'
import { useStores } from '@/pages/stores'
import { Card } from '@/ui/card/card'
import { ListRow } from '@/ui/list-row/list-row'
import { PageHead } from '@/ui/page-head/page-head'
import { observer } from 'mobx-react-lite'

interface Props {
  onPhone: () => void
  onFace: () => void
  onPassport: () => void
}

/** 添加家人: which way fits whom. */
export const Family = observer(function Family({ onPhone, onFace, onPassport }: Props) {
  const { navigation } = useStores()
  const { title, lead, ways } = peopleTexts().family
  return (
    <>
      <PageHead title={title} lead={lead} />
      <Card kind="list">
        <ListRow id="family-registered" icon="family" {...ways.registered} onPress={onPhone} />
        <ListRow id="family-phone" icon="phone" {...ways.phone} onPress={() => navigation.replace('declare', { of: 'family' })} />
        <ListRow id="family-face" icon="person" {...ways.face} onPress={onFace} />
        <ListRow id="family-passport" icon="info" {...ways.passport} onPress={onPassport} />
      </Card>
    </>
  )
})
