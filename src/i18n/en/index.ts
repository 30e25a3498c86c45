import type { Catalogue } from '../catalogue'
import { code } from './code'
import { common } from './common'
import { errors } from './errors'
import { help } from './help'
import { start } from './start'
import { times } from './times'

export const en: Catalogue = { code, common, errors, help, start, times }
