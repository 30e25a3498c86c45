interface Spoken {
  role?: 'button' | 'checkbox' | 'dialog' | 'heading' | 'alert' | 'status' | 'img' | 'timer' | 'link' | 'radio' | 'list' | 'listitem'
  label?: string | undefined
  checked?: boolean
  expanded?: boolean
}

/** What a screen reader is told: browsers read `role`, mini-programs `aria-role`. */
export const spoken = ({ role, label, checked, expanded }: Spoken) => ({
  ...(role && { role, 'aria-role': role }),
  ...(label !== undefined && { 'aria-label': label }),
  ...(checked !== undefined && { 'aria-checked': checked }),
  ...(expanded !== undefined && { 'aria-expanded': expanded }),
})
