interface Spoken {
  role?: 'button' | 'checkbox' | 'dialog' | 'heading' | 'alert' | 'status' | 'img' | 'timer' | 'link' | 'radio' | 'list' | 'listitem'
  label?: string | undefined
  checked?: boolean
}

/** What a screen reader is told: browsers read `role`, mini-programs `aria-role`. */
export const spoken = ({ role, label, checked }: Spoken) => ({
  ...(role && { role, 'aria-role': role }),
  ...(label !== undefined && { 'aria-label': label }),
  ...(checked !== undefined && { 'aria-checked': checked }),
})
