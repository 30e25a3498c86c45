/** What opens over the moves until it is done or left. */
export interface FormProps {
  onDone: () => void
  onCancel: () => void
}
