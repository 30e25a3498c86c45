import { Button as NativeButton, View } from '@tarojs/components'
import { spoken } from '../spoken'
import { useOnce } from './use-once'
import './button.scss'

interface Props {
  children: string
  /** May answer later: until then the button shows progress and takes no second press. */
  onPress: () => unknown
  kind?: 'primary' | 'secondary' | 'quiet' | 'danger'
  id?: string
  isBusy?: boolean
  busyText?: string
  isDisabled?: boolean
  /** A key that does the same, in browsers. */
  shortcut?: 'Escape'
}

/** In a browser `disabled` with false would stay an attribute, and with it the look of disabled. */
const NOT_DISABLED = (process.env.TARO_ENV === 'h5' ? undefined : false) as boolean

export function Button({
  children,
  onPress,
  kind = 'primary',
  id,
  isBusy = false,
  busyText = children,
  isDisabled = false,
  shortcut,
}: Props) {
  const { isRunning, run } = useOnce(onPress)
  const state = stateOf(isBusy || isRunning, isDisabled)
  const label = state === 'busy' ? busyText : children
  return (
    <NativeButton
      {...(id && { id })}
      className={`button button--${kind} button--${state}`}
      hoverClass="button--pressed"
      disabled={state !== 'ready' || NOT_DISABLED}
      onClick={state === 'ready' ? run : undefined}
      {...spoken({ role: 'button', label, disabled: state !== 'ready', ...(shortcut && { key: shortcut }) })}
    >
      {state === 'busy' && <View className="button__progress" aria-hidden="true" />}
      {label}
    </NativeButton>
  )
}

const stateOf = (isBusy: boolean, isDisabled: boolean) => (isBusy ? 'busy' : isDisabled ? 'disabled' : 'ready')
