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
  label?: string | undefined
  checked?: boolean
  expanded?: boolean
}

/** What is pressed is reached by the keyboard of a browser as well; `services/device/keyboard` lets its keys press. */
const PRESSED: readonly Role[] = ['button', 'checkbox', 'link', 'radio']
const reached = (role: Role) => (process.env.TARO_ENV === 'h5' && PRESSED.includes(role) ? { tabIndex: 0 } : undefined)

/** What a screen reader is told: browsers read `role`, mini-programs `aria-role`. */
export const spoken = ({ role, label, checked, expanded }: Spoken) => ({
  ...(role && { role, 'aria-role': role, ...reached(role) }),
  ...(label !== undefined && { 'aria-label': label }),
  ...(checked !== undefined && { 'aria-checked': checked }),
  ...(expanded !== undefined && { 'aria-expanded': expanded }),
})
