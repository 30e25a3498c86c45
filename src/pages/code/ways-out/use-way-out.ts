import { say } from '@/i18n/texts'
import { ACTIONS, type ActionKey } from '@domain/status'
import type { PersonRef } from '@domain/kernel/ids'
import { useStores } from '../../stores'
import type { OverName } from '../over'

type WayOut = { call: string } | { open: OverName } | { go: 'declare' } | { goFor: 'temporary' | 'verify' | 'case' }

const atOffice = (action: ActionKey): WayOut => ({ open: { kind: 'office', service: say(ACTIONS[action]) } })

/** Where each way out leads. What is not yet done online leads to what to do today. */
const WAYS_OUT: Readonly<Record<ActionKey, (action: ActionKey) => WayOut>> = {
  'declare-again': () => ({ go: 'declare' }),
  'send-to-grass-roots': () => ({ goFor: 'verify' }),
  'read-verification': () => ({ goFor: 'case' }),
  'hand-in-negative-test': () => ({ goFor: 'case' }),
  'temporary-pass': () => ({ goFor: 'temporary' }),
  'call-office': atOffice,
  'measure-content': () => ({ open: { kind: 'measure' } }),
  'refill-zhejiang-code': () => ({ open: { kind: 'guide', guide: 'zhejiangCode' } }),
  'national-card': () => ({ open: { kind: 'guide', guide: 'nationalCard' } }),
  'call-operator': () => ({ open: { kind: 'operators' } }),
  'call-12345': () => ({ call: '12345' }),
}

/** A function that takes whoever holds the phone to a way out of this person's code. */
export function useWayOut(person: PersonRef, onOpen: (over: OverName) => void): (action: ActionKey) => void {
  const { navigation, phone } = useStores()
  return (action) => {
    const way = WAYS_OUT[action](action)
    if ('call' in way) phone.call(way.call)
    else if ('open' in way) onOpen(way.open)
    else if ('goFor' in way) navigation.open(way.goFor, { person })
    else navigation.open(way.go)
  }
}
