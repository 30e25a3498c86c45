import { errors } from './errors/zh-CN'

/** Texts of this subpackage alone: they do not weigh on the main package. */
export const zhCN = { errors }
