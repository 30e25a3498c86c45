import { observer } from 'mobx-react-lite'
import { useStores } from '../../stores'
import { WhoIs } from './who-is'

/** The one on display, and the way to the others, or to add one. */
export const Who = observer(function Who({ onSwitch }: { onSwitch: () => void }) {
  const { code, navigation } = useStores()
  const { current, applicants, isWorstFirst } = code
  if (!current) return null
  const count = applicants.length
  const add = () => navigation.open('link', { way: 'family' })
  return <WhoIs applicant={current} count={count} isWorstFirst={isWorstFirst} onOthers={count > 1 ? onSwitch : add} />
})
