export type { PaperPass as PrintedPaper } from '@contract/pass/paper-pass'
