export const zhCN = {
  confirm: {
    title: '确认是本人',
    why: '确认后，可查看核查情况、为本人和家庭代办的家人办理业务。未确认时，只显示姓名和防疫码。',
    row: (name: string) => `${name} 是您本人吗？`,
    idNumber: '身份证号',
    idPlaceholder: '18 位身份证号',
    idFaults: {
      empty: '请填写身份证号',
      characters: '身份证号只能是数字和 X',
      length: '身份证号应为 18 位',
      division: '请检查前 6 位地区代码',
      'birth-date': '请检查第 7 至 14 位出生日期',
      'birth-in-future': '出生日期不能晚于今天',
      'check-digit': '请逐位核对，最后一位与前面不符',
    },
    keep: '只用来核对，不会显示给任何人。',
    submit: '确认是本人',
    submitting: '正在核对…',
    done: '已确认是本人',
  },
}
