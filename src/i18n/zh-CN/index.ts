import { code } from './code'
import { common } from './common'
import { declare, start } from './declare'
import { errors } from './errors'
import { help, settings } from './help'
import { confirm, link } from './link'
import { times } from './times'

export const zhCN = { code, common, confirm, declare, errors, help, link, settings, start, times }
