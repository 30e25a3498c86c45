type Role =
  | 'button'
  | 'checkbox'
  | 'dialog'
  | 'heading'
  | 'alert'
  | 'status'
  | 'img'
  | 'timer'
  | 'link'
  | 'radio'
  | 'list'
  | 'listitem'
  | 'table'
  | 'row'
  | 'columnheader'
  | 'cell'

interface Spoken {
  role?: Role
  level?: 1 | 2
  label?: string | undefined
  checked?: boolean
  expanded?: boolean
  /** Takes no press now. */
  disabled?: boolean
  /** A key that does the same, in browsers. */
  key?: 'Escape'
}

/** What is pressed is reached by the keyboard of a browser as well; `services/device/keyboard` lets its keys press. */
const PRESSED: readonly Role[] = ['button', 'checkbox', 'link', 'radio']

const isMiniProgram = process.env.TARO_ENV === 'weapp' || process.env.TARO_ENV === 'alipay'

const inBrowser = (role: Role, level: number) => ({
  role,
  ...(role === 'heading' && { 'aria-level': level }),
  ...(PRESSED.includes(role) && { tabIndex: 0 }),
})

/** What a screen reader is told: browsers read `role`, mini-programs `aria-role`. `level`: of a heading, 1 for the page's title. */
export const spoken = ({ role, level = 2, label, checked, expanded, disabled, key }: Spoken) => ({
  ...(role && (isMiniProgram ? { 'aria-role': role } : inBrowser(role, level))),
  ...(label !== undefined && { 'aria-label': label }),
  ...(checked !== undefined && { 'aria-checked': checked }),
  ...(expanded !== undefined && { 'aria-expanded': expanded }),
  ...(disabled && { 'aria-disabled': true }),
  ...(key && !isMiniProgram && { 'aria-keyshortcuts': key }),
})
