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
}

/** In a browser `disabled` with false would stay an attribute, and with it the look of disabled. */
const NOT_DISABLED = (process.env.TARO_ENV === 'h5' ? undefined : false) as boolean

export function Button({ children, onPress, kind = 'primary', id, isBusy = false, busyText, isDisabled = false }: Props) {
  const { isRunning, run } = useOnce(onPress)
  const busy = isBusy || isRunning
  const state = busy ? 'button--busy' : isDisabled ? 'button--disabled' : ''
  const label = busy ? (busyText ?? children) : children
  return (
    <NativeButton
      {...(id && { id })}
      className={`button button--${kind} ${state}`}
      hoverClass="button--pressed"
      disabled={busy || isDisabled || NOT_DISABLED}
      onClick={state === '' ? run : undefined}
      {...spoken({ role: 'button', label })}
    >
      {busy && <View className="button__progress" aria-hidden="true" />}
      {label}
    </NativeButton>
  )
}
