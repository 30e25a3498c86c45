import { CASE_EVENT_WORDS } from '@/i18n/packages/cases/words'
import { accessTexts } from '@/i18n/packages/verification/accesses/texts'
import { say, texts } from '@/i18n/texts'
import { useStores } from '@/pages/stores'
import { type Access, AccessesStore } from '@/stores/verification/accesses.store'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { ListRow } from '@/ui/list-row/list-row'
import { ErrorNotice } from '@/ui/notice/error-notice'
import { spoken } from '@/ui/spoken'
import type { PersonRef } from '@domain/kernel/ids'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useMemo } from 'react'
import '../index.scss'

/** 谁查看过: the person sees who of the staff looked at their affairs; read when it is asked for. */
export const Accesses = observer(function Accesses({ person }: { person: PersonRef }) {
  const { cloud } = useStores()
  const store = useMemo(() => new AccessesStore(cloud, person), [cloud, person])
  const words = accessTexts()
  return (
    <Card>
      <View className="case__label" {...spoken({ role: 'heading' })}>
        {words.title}
      </View>
      <View className="case__time">{words.lead}</View>
      {store.accesses?.length === 0 && <View>{words.none}</View>}
      {store.accesses && store.accesses.length > 0 && (
        <View id="accesses">
          {store.accesses.map((access, place) => (
            <Row key={place} access={access} />
          ))}
        </View>
      )}
      {store.problem && <ErrorNotice problem={store.problem} />}
      {(!store.accesses || store.hasMore) && (
        <Button id="accesses-show" kind="secondary" onPress={store.load}>
          {store.accesses ? words.more : words.show}
        </Button>
      )}
    </Card>
  )
})

const Row = observer(function Row({ access: { at, role, kind, event } }: { access: Access }) {
  const { roles, kinds } = accessTexts()
  return <ListRow title={`${roles[role]} · ${event ? say(CASE_EVENT_WORDS[event]) : kinds[kind]}`} note={texts().times.moment(at)} />
})
