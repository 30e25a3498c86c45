import type { Role } from '@domain/access/rights.table'

export const roleNames: Readonly<Record<Role, string>> = { venue: '现场工作人员', grid: '网格员', office: '防控办', bureau: '大数据局' }
