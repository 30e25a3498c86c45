import { onParentGone } from './leash'

/** Loaded before a program that does not watch its parent by itself. */
onParentGone(() => process.exit(0))
