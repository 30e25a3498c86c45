export const zhCN = {
  unproved: { title: '请先授权查询', text: '这里为已关联的申领人办理。请先验证手机号、授权查询，再关联健康码。', go: '去授权查询' },
  unlinked: { title: '请先关联健康码', text: '这里为已关联的申领人办理。手机号已验证，关联健康码之后即可办理。', go: '去关联健康码' },
}
