export { OutsideHand } from '../../tests/functions/harness/outside'
export { applicantRows, becomeLinked } from '../../tests/mini-programs/steps'
export { MiniProgram } from '../../tests/minihost'
