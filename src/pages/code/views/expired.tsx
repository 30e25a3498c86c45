import { say, texts } from '@/i18n/texts'
import { Button } from '@/ui/button/button'
import { EmptyState } from '@/ui/empty-state/empty-state'
import { ACTIONS } from '@domain/status'
import { observer } from 'mobx-react-lite'
import { useStores } from '../../stores'
import type { OverName } from '../over'
import { Services } from '../parts/services'
import { ShownState } from '../parts/shown-state'
import { Who } from '../parts/who'

/** Past 失效时间, or never authorised for this phone: no code, one way on. */
export const Expired = observer(function Expired({ onOpen }: { onOpen: (over: OverName) => void }) {
  const { code, navigation } = useStores()
  const { code: words } = texts()
  const isNew = code.view === 'declare'
  const other = code.otherWithCode
  return (
    <>
      <Who onSwitch={() => onOpen({ kind: 'switch' })} />
      <EmptyState icon="clock" title={isNew ? words.declareTitle : words.expiredTitle} text={isNew ? words.declareText : words.expiredText}>
        <Button id="declare-again" onPress={() => navigation.open('declare')}>
          {words.grid.declare}
        </Button>
        {code.current && code.current.role !== 'unconfirmed' && (
          <Button id="read-verification" kind="secondary" onPress={() => navigation.open('case', { person: code.current?.person ?? '' })}>
            {say(ACTIONS['read-verification'])}
          </Button>
        )}
        {other && (
          <Button id="other-applicant" kind="secondary" onPress={() => code.choose(other.person)}>
            {words.otherCode}
          </Button>
        )}
      </EmptyState>
      <ShownState />
      <Services />
    </>
  )
})
