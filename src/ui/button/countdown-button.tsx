import { Button } from './button'

interface Props {
  children: string
  onPress: () => unknown
  /** Seconds until it may be pressed again; 0 when it may. */
  secondsLeft: number
  /** Says how long is left: `58 秒后重发`. */
  waiting: (seconds: number) => string
  id?: string
  isBusy?: boolean
  busyText?: string
}

/** A button that waits before it may be pressed again. */
export function CountdownButton({ children, secondsLeft, waiting, ...rest }: Props) {
  return (
    <Button kind="secondary" isDisabled={secondsLeft > 0} {...rest}>
      {secondsLeft > 0 ? waiting(secondsLeft) : children}
    </Button>
  )
}
