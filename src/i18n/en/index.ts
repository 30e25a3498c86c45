import type { Catalogue } from '../catalogue'
import { code } from './code'
import { common } from './common'
import { declare, start } from './declare'
import { errors } from './errors'
import { help } from './help'
import { link } from './link'
import { times } from './times'

export const en: Catalogue = { code, common, declare, errors, help, link, start, times }
