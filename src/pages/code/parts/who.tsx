import { observer } from 'mobx-react-lite'
import { useStores } from '../../stores'
import { WhoIs } from './who-is'

/** The one on display, and the way to the others. */
export const Who = observer(function Who({ onSwitch }: { onSwitch: () => void }) {
  const { code } = useStores()
  const { current, applicants, isWorstFirst } = code
  return current ? <WhoIs applicant={current} count={applicants.length} isWorstFirst={isWorstFirst} onSwitch={onSwitch} /> : null
})
